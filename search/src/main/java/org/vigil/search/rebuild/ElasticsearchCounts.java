package org.vigil.search.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Map;
import org.vigil.search.access.ElasticsearchScope;
import org.vigil.search.access.Viewer;
import org.vigil.search.index.Elasticsearch;
import org.vigil.search.index.View;

/** How many documents there are for a viewer. */
public final class ElasticsearchCounts {
    private final ElasticsearchClient client;

    public ElasticsearchCounts(ElasticsearchClient client) {
        this.client = client;
    }

    Map<String, Long> documents(Viewer viewer) {
        return Map.of(
                "testimonies", count(View.TESTIMONIES, ElasticsearchScope.testimonies(viewer)),
                "incidents", count(View.INCIDENTS, ElasticsearchScope.incidents(viewer)));
    }

    private long count(View view, Query seen) {
        return Elasticsearch.ask(
                        () -> client.count(count -> count.index(view.alias()).query(seen)))
                .count();
    }
}
