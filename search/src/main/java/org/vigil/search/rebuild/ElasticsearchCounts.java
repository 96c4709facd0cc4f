package org.vigil.search.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Map;
import org.vigil.search.index.Elasticsearch;
import org.vigil.search.index.View;

/** How many documents there are. */
public final class ElasticsearchCounts {
    private final ElasticsearchClient client;

    public ElasticsearchCounts(ElasticsearchClient client) {
        this.client = client;
    }

    Map<String, Long> documents() {
        return Map.of("testimonies", count(View.TESTIMONIES), "incidents", count(View.INCIDENTS));
    }

    private long count(View view) {
        return Elasticsearch.ask(() -> client.count(count -> count.index(view.alias())))
                .count();
    }
}
