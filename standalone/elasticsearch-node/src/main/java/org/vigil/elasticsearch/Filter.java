// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A token filter that is nothing but a function of the stream before it. */
record Filter(String name, UnaryOperator<TokenStream> function) implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        return function.apply(tokens);
    }

    /** One that works on characters alone, so that a keyword's normalizer and a prefix query may use it too. */
    record Normalizing(String name, UnaryOperator<TokenStream> function) implements NormalizingTokenFilterFactory {

        @Override
        public TokenStream create(TokenStream tokens) {
            return function.apply(tokens);
        }
    }
}
