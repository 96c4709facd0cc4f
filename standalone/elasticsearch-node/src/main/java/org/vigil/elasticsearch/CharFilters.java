// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import java.io.Reader;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** Character filters by their settings. */
final class CharFilters {

    private CharFilters() {}

    static CharFilterFactory htmlStrip(IndexSettings index, Environment environment, String name, Settings settings) {
        return new Plain(name, HTMLStripCharFilter::new);
    }

    static CharFilterFactory patternReplace(
            IndexSettings index, Environment environment, String name, Settings settings) {
        Pattern pattern = TokenFilters.pattern(name, settings);
        String replacement = settings.get("replacement", "");
        return new Normalizing(name, text -> new PatternReplaceCharFilter(pattern, replacement, text));
    }

    static CharFilterFactory mapping(IndexSettings index, Environment environment, String name, Settings settings) {
        List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException("[" + name + "] needs `mappings` or `mappings_path`");
        }
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            MappingRule parsed = MappingRule.parse(rule);
            map.add(parsed.from(), parsed.to());
        }
        NormalizeCharMap built = map.build();
        return new Normalizing(name, text -> new MappingCharFilter(built, text));
    }

    private record Plain(String name, UnaryOperator<Reader> function) implements CharFilterFactory {

        @Override
        public Reader create(Reader text) {
            return function.apply(text);
        }
    }

    private record Normalizing(String name, UnaryOperator<Reader> function) implements NormalizingCharFilterFactory {

        @Override
        public Reader create(Reader text) {
            return function.apply(text);
        }
    }
}
