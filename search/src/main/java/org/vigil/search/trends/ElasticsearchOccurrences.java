package org.vigil.search.trends;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.vigil.contract.Incident;
import org.vigil.search.index.Elasticsearch;
import org.vigil.search.index.View;
import org.vigil.search.query.ElasticsearchSelection;

/**
 * Goes through all incidents of a question, a page at a time. Elasticsearch counts what touches a bucket, but not what
 * lies within it, and its figures would be of other incidents than the list's if one changed in between.
 */
public final class ElasticsearchOccurrences {
    private static final int AT_ONCE = 2_000;

    private final ElasticsearchClient client;
    private final ElasticsearchSelection selection;

    public ElasticsearchOccurrences(ElasticsearchClient client, ElasticsearchSelection selection) {
        this.client = client;
        this.selection = selection;
    }

    /** Of the stored incident only what is counted. */
    record Sketch(FactsOnly record) {}

    record FactsOnly(Incident.Facts facts) {}

    /** Hands over every incident until one is refused; whether all were taken. */
    boolean each(Trends.Question question, Predicate<Incident.Facts> taker) {
        Query query = selection.query(question.text(), question.filters(), question.viewer());
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<Sketch>> hits = page(query, after);
            for (Hit<Sketch> hit : hits) {
                if (!taker.test(Objects.requireNonNull(hit.source()).record().facts())) {
                    return false;
                }
            }
            if (hits.size() < AT_ONCE) {
                return true;
            }
            after = hits.get(hits.size() - 1).sort();
        }
    }

    private List<Hit<Sketch>> page(Query query, Collection<FieldValue> after) {
        SearchRequest request = SearchRequest.of(search -> {
            search.index(View.INCIDENTS.alias())
                    .query(query)
                    .size(AT_ONCE)
                    .trackTotalHits(total -> total.enabled(false))
                    .source(source -> source.filter(filter -> filter.includes(
                            "record.facts.period",
                            "record.facts.victims",
                            "record.facts.regions",
                            "record.facts.acts",
                            "record.facts.perpetratorTypes")))
                    .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
            return after.isEmpty() ? search : search.searchAfter(List.copyOf(after));
        });
        return Elasticsearch.ask(() -> client.search(request, Sketch.class))
                .hits()
                .hits();
    }
}
