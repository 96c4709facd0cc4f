package org.vigil.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.vigil.contract.Assessment;
import org.vigil.search.index.AssessmentDocument;
import org.vigil.search.index.Elasticsearch;
import org.vigil.search.index.View;

/** Reads assessments. */
public final class ElasticsearchAssessments {
    private final ElasticsearchClient client;

    public ElasticsearchAssessments(ElasticsearchClient client) {
        this.client = client;
    }

    /** What verification holds of these testimonies, in their order; nothing of those it has not come to yet. */
    List<Assessment> byTestimony(Collection<UUID> testimonies) {
        if (testimonies.isEmpty()) {
            return List.of();
        }
        List<MultiGetResponseItem<AssessmentDocument>> items = Elasticsearch.ask(() -> client.mget(
                        get -> get.index(View.ASSESSMENTS.alias())
                                .ids(testimonies.stream().map(UUID::toString).toList()),
                        AssessmentDocument.class))
                .docs();
        return items.stream()
                .map(item -> Elasticsearch.present(item).source())
                .filter(Objects::nonNull)
                .map(AssessmentDocument::record)
                .toList();
    }
}
