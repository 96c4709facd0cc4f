package org.vigil.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A {@link TextQuery} in Elasticsearch's terms: each word by its stem, its synonyms and, less weighty, its sound. */
final class ElasticsearchText {
    static final String WORDS = "narrative";
    static final String SOUNDS = "narrative.sounds";
    private static final float WEIGHT_OF_SOUND = 0.5f;

    private ElasticsearchText() {}

    static Query query(TextQuery text) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        for (TextQuery.Term term : text.terms()) {
            Query query = query(term, text.bySound());
            if (term.excluded()) {
                all.mustNot(query);
            } else {
                all.must(query);
            }
        }
        return all.build()._toQuery();
    }

    private static Query query(TextQuery.Term term, boolean bySound) {
        List<Query> ways = new ArrayList<>();
        ways.add(in(WORDS, 1, term));
        if (bySound && term.kind() != TextQuery.Kind.BEGINNING) {
            ways.add(in(SOUNDS, WEIGHT_OF_SOUND, term));
        }
        return Query.of(query -> query.disMax(best -> best.queries(ways)));
    }

    private static Query in(String field, float weight, TextQuery.Term term) {
        return switch (term.kind()) {
            // A word that is too common to be indexed must not empty the answer, nor, excluded, the archive.
            case WORD ->
                Query.of(query -> query.match(match -> match.field(field)
                        .query(term.text())
                        .operator(Operator.And)
                        .boost(weight)
                        .zeroTermsQuery(term.excluded() ? ZeroTermsQuery.None : ZeroTermsQuery.All)));
            case PHRASE ->
                Query.of(query -> query.matchPhrase(match -> match.field(field)
                        .query(term.text())
                        .boost(weight)
                        .zeroTermsQuery(term.excluded() ? ZeroTermsQuery.None : ZeroTermsQuery.All)));
            case BEGINNING ->
                Query.of(query -> query.prefix(prefix -> prefix.field(field)
                        .value(term.text().toLowerCase(Locale.ROOT).replace('ё', 'е'))
                        .boost(weight)));
        };
    }
}
