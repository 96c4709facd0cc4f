package org.vigil.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Carries the scores of testimonies over to the incidents they belong to. Scores become {@value #LEVELS} levels, one
 * clause each: an incident takes that of its best member, and within a level the newest comes first.
 */
final class ElasticsearchScores {
    static final int LEVELS = 50;
    /** What an index takes in one clause unless told otherwise ({@code index.max_terms_count}). */
    private static final int MOST_TERMS = 65_536;

    private ElasticsearchScores() {}

    static Query query(String field, Map<UUID, Double> scores) {
        List<Query> levels = new ArrayList<>();
        byLevel(scores).forEach((level, ids) -> {
            for (int from = 0; from < ids.size(); from += MOST_TERMS) {
                List<FieldValue> some = ids.subList(from, Math.min(ids.size(), from + MOST_TERMS));
                levels.add(Query.of(query -> query.constantScore(constant -> constant.boost((float) level)
                        .filter(filter ->
                                filter.terms(terms -> terms.field(field).terms(values -> values.value(some)))))));
            }
        });
        return levels.isEmpty()
                ? Query.of(query -> query.matchNone(none -> none))
                : Query.of(query -> query.disMax(best -> best.queries(levels)));
    }

    private static Map<Integer, List<FieldValue>> byLevel(Map<UUID, Double> scores) {
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<Integer, List<FieldValue>> levels = new TreeMap<>();
        scores.forEach((id, score) -> levels.computeIfAbsent(level(score, best), level -> new ArrayList<>())
                .add(FieldValue.of(id.toString())));
        return levels;
    }

    /** From 1 to {@value #LEVELS}. */
    static int level(double score, double best) {
        return best <= 0 ? 1 : 1 + (int) Math.round((LEVELS - 1) * Math.max(0, score) / best);
    }
}
