// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The stemmers of the two languages that testimonies are searched in, by the names Elasticsearch gives them. */
final class Stemmers {

    private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE = Map.of(
            "english", PorterStemFilter::new,
            "porter", PorterStemFilter::new,
            "porter2", tokens -> new SnowballFilter(tokens, "English"),
            "light_english", KStemFilter::new,
            "kstem", KStemFilter::new,
            "minimal_english", EnglishMinimalStemFilter::new,
            "possessive_english", EnglishPossessiveFilter::new,
            "russian", tokens -> new SnowballFilter(tokens, "Russian"),
            "light_russian", RussianLightStemFilter::new);

    private Stemmers() {}

    static TokenFilterFactory stemmer(IndexSettings index, Environment environment, String name, Settings settings) {
        String language = settings.get("language", settings.get("name", "porter"));
        UnaryOperator<TokenStream> stemmer = BY_LANGUAGE.get(language);
        if (stemmer == null) {
            throw new IllegalArgumentException(
                    "[" + name + "] the embedded node stems " + BY_LANGUAGE.keySet() + ", not [" + language + "]");
        }
        return new Filter(name, stemmer);
    }

    static TokenFilterFactory snowball(IndexSettings index, Environment environment, String name, Settings settings) {
        String language = settings.get("language", settings.get("name", "English"));
        return new Filter(name, tokens -> new SnowballFilter(tokens, language));
    }
}
