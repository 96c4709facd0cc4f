// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;

/** Lucene's analyzer of a language, with an index's own stop words and words not to be stemmed. */
final class LanguageAnalyzer<T extends Analyzer> extends AbstractIndexAnalyzerProvider<T> {

    private final T analyzer;

    private LanguageAnalyzer(String name, Settings settings, T analyzer) {
        super(name, settings);
        this.analyzer = analyzer;
    }

    static LanguageAnalyzer<RussianAnalyzer> russian(
            IndexSettings index, Environment environment, String name, Settings settings) {
        CharArraySet stopWords = Analysis.parseStopWords(environment, settings, RussianAnalyzer.getDefaultStopSet());
        return new LanguageAnalyzer<>(name, settings, new RussianAnalyzer(stopWords, notStemmed(settings)));
    }

    static LanguageAnalyzer<EnglishAnalyzer> english(
            IndexSettings index, Environment environment, String name, Settings settings) {
        CharArraySet stopWords = Analysis.parseStopWords(environment, settings, EnglishAnalyzer.getDefaultStopSet());
        return new LanguageAnalyzer<>(name, settings, new EnglishAnalyzer(stopWords, notStemmed(settings)));
    }

    private static CharArraySet notStemmed(Settings settings) {
        return Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET);
    }

    @Override
    public T get() {
        return analyzer;
    }
}
