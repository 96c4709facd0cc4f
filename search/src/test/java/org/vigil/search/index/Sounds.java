package org.vigil.search.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import tools.jackson.databind.JsonNode;

/** The analyzer {@code sounds} as analysis.json spells it out, put together from the parts that the server uses. */
final class Sounds {
    private static final JsonNode ANALYSIS = IndexDefinition.analysis();

    private Sounds() {}

    static List<String> of(String text) {
        Reader characters = new StringReader(text);
        for (JsonNode name : ANALYSIS.at("/analyzer/sounds/char_filter")) {
            characters = filtered(characters, ANALYSIS.path("char_filter").path(name.asString()));
        }
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(characters);
        TokenStream tokens = tokenizer;
        for (JsonNode name : ANALYSIS.at("/analyzer/sounds/filter")) {
            tokens = filtered(tokens, name.asString());
        }
        return read(tokens);
    }

    private static Reader filtered(Reader characters, JsonNode filter) {
        if (filter.path("type").asString().equals("pattern_replace")) {
            Pattern pattern = Pattern.compile(filter.path("pattern").asString());
            return new PatternReplaceCharFilter(
                    pattern, filter.path("replacement").asString(), characters);
        }
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (JsonNode rule : filter.path("mappings")) {
            String[] sides = rule.asString().split(" => ");
            map.add(sides[0], sides[1]);
        }
        return new MappingCharFilter(map.build(), characters);
    }

    private static TokenStream filtered(TokenStream tokens, String name) {
        if (name.equals("lowercase")) {
            return new LowerCaseFilter(tokens);
        }
        JsonNode filter = ANALYSIS.path("filter").path(name);
        if (filter.path("language").asString("").equals("light_russian")) {
            return new RussianLightStemFilter(tokens);
        }
        Pattern pattern = Pattern.compile(filter.path("pattern").asString());
        return new PatternReplaceFilter(
                tokens, pattern, filter.path("replacement").asString(), true);
    }

    private static List<String> read(TokenStream tokens) {
        List<String> words = new ArrayList<>();
        try (tokens) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
