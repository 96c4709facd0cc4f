// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Synonyms in the Solr notation; their own words go through the filters before them, so that a stem meets a stem. */
record Synonyms(
        String name, List<String> rules, boolean expand, BiFunction<TokenStream, SynonymMap, TokenStream> function)
        implements TokenFilterFactory {

    static TokenFilterFactory graph(IndexSettings index, Environment environment, String name, Settings settings) {
        return from(environment, name, settings, (tokens, map) -> new SynonymGraphFilter(tokens, map, false));
    }

    @SuppressWarnings("deprecation") // What Elasticsearch uses under this name; the graph is not for indexing.
    static TokenFilterFactory flat(IndexSettings index, Environment environment, String name, Settings settings) {
        return from(
                environment,
                name,
                settings,
                (tokens, map) -> new org.apache.lucene.analysis.synonym.SynonymFilter(tokens, map, false));
    }

    private static Synonyms from(
            Environment environment,
            String name,
            Settings settings,
            BiFunction<TokenStream, SynonymMap, TokenStream> function) {
        List<String> rules = Analysis.getWordList(environment, settings, "synonyms");
        if (rules == null) {
            throw new IllegalArgumentException("[" + name + "] needs `synonyms` or `synonyms_path`");
        }
        return new Synonyms(name, List.copyOf(rules), settings.getAsBoolean("expand", true), function);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("synonyms are built for a chain, never alone");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> allFilters) {
        SynonymMap map = parse(new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(new CharFilterFactory[0]),
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new)));
        // Lucene's filter refuses an empty map, and Elasticsearch lets everything pass.
        return map.fst == null ? new Filter(name, tokens -> tokens) : new Built(name, map, function);
    }

    private SynonymMap parse(CustomAnalyzer chain) {
        SolrSynonymParser parser = new SolrSynonymParser(true, expand, chain);
        try {
            parser.parse(new StringReader(String.join("\n", rules)));
            return parser.build();
        } catch (IOException | ParseException malformed) {
            throw new IllegalArgumentException("[" + name + "] cannot read its synonyms", malformed);
        }
    }

    private record Built(String name, SynonymMap map, BiFunction<TokenStream, SynonymMap, TokenStream> function)
            implements TokenFilterFactory {

        @Override
        public TokenStream create(TokenStream tokens) {
            return function.apply(tokens, map);
        }

        /** A later synonym filter must not see several tokens in one place while it reads its rules. */
        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
