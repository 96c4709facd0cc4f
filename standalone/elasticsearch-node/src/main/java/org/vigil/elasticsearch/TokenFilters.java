// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Token filters by their settings; a setting that this node does not know how to honour is refused, not ignored. */
final class TokenFilters {

    private TokenFilters() {}

    static TokenFilterFactory asciiFolding(
            IndexSettings index, Environment environment, String name, Settings settings) {
        boolean keep = settings.getAsBoolean("preserve_original", false);
        if (keep) {
            // Two tokens for one are no normal form.
            return new Filter(name, tokens -> new ASCIIFoldingFilter(tokens, true));
        }
        return new Filter.Normalizing(name, ASCIIFoldingFilter::new);
    }

    static TokenFilterFactory lowercase(IndexSettings index, Environment environment, String name, Settings settings) {
        refuse(settings, "language");
        return new Filter.Normalizing(name, LowerCaseFilter::new);
    }

    static TokenFilterFactory trim(IndexSettings index, Environment environment, String name, Settings settings) {
        return new Filter.Normalizing(name, TrimFilter::new);
    }

    static TokenFilterFactory edgeNgram(IndexSettings index, Environment environment, String name, Settings settings) {
        refuse(settings, "side");
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        boolean keep = settings.getAsBoolean("preserve_original", false);
        return new Filter(name, tokens -> new EdgeNGramTokenFilter(tokens, shortest, longest, keep));
    }

    static TokenFilterFactory ngram(IndexSettings index, Environment environment, String name, Settings settings) {
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        if (longest - shortest > index.getMaxNgramDiff()) {
            throw new IllegalArgumentException("[" + name + "] max_gram is more than index.max_ngram_diff, "
                    + index.getMaxNgramDiff() + ", above min_gram");
        }
        boolean keep = settings.getAsBoolean("preserve_original", false);
        return new Filter(name, tokens -> new NGramTokenFilter(tokens, shortest, longest, keep));
    }

    static TokenFilterFactory length(IndexSettings index, Environment environment, String name, Settings settings) {
        int shortest = settings.getAsInt("min", 0);
        int longest = settings.getAsInt("max", Integer.MAX_VALUE);
        return new Filter(name, tokens -> new LengthFilter(tokens, shortest, longest));
    }

    static TokenFilterFactory keywordMarker(
            IndexSettings index, Environment environment, String name, Settings settings) {
        refuse(settings, "keywords_pattern");
        CharArraySet words = Analysis.getWordSet(environment, settings, "keywords");
        if (words == null) {
            throw new IllegalArgumentException("[" + name + "] needs `keywords` or `keywords_path`");
        }
        boolean anyCase = settings.getAsBoolean("ignore_case", false);
        CharArraySet kept = new CharArraySet(words, anyCase);
        return new Filter(name, tokens -> new SetKeywordMarkerFilter(tokens, kept));
    }

    static TokenFilterFactory patternReplace(
            IndexSettings index, Environment environment, String name, Settings settings) {
        Pattern pattern = pattern(name, settings);
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return new Filter.Normalizing(name, tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all));
    }

    static TokenFilterFactory removeDuplicates(
            IndexSettings index, Environment environment, String name, Settings settings) {
        return new Filter(name, RemoveDuplicatesTokenFilter::new);
    }

    static Pattern pattern(String name, Settings settings) {
        String pattern = settings.get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException("[" + name + "] needs a `pattern`");
        }
        return Regex.compile(pattern, settings.get("flags"));
    }

    private static void refuse(Settings settings, String unsupported) {
        if (settings.hasValue(unsupported)) {
            throw new IllegalArgumentException("the embedded node does not offer `" + unsupported + "` here");
        }
    }
}
