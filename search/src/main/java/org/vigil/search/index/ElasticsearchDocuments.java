package org.vigil.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigil.search.problem.IndexUnavailable;

/** {@link DocumentStore} in Elasticsearch: bulk requests of whole documents under external versions. */
public final class ElasticsearchDocuments implements DocumentStore {
    private static final int AT_ONCE = 200;

    private final ElasticsearchClient client;

    public ElasticsearchDocuments(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public List<Rejection> apply(List<Write> writes) {
        // Without an alias of that name nothing is written, and no index springs up with a guessed mapping.
        BulkRequest request = BulkRequest.of(bulk -> bulk.requireAlias(true)
                .operations(
                        writes.stream().map(ElasticsearchDocuments::operation).toList()));
        BulkResponse response = Elasticsearch.ask(() -> client.bulk(request));
        return response.errors() ? rejections(writes, response.items()) : List.of();
    }

    @Override
    public Map<UUID, Long> withdrawn(Collection<UUID> testimonies) {
        return versions(View.WITHDRAWALS, testimonies);
    }

    @Override
    public List<Write> speakingOf(Set<UUID> testimonies) {
        List<FieldValue> ids =
                testimonies.stream().map(id -> FieldValue.of(id.toString())).toList();
        Stream<Write> incidents = found(View.INCIDENTS, IncidentDocument.class, "members", ids);
        Stream<Write> assessments = Stream.concat(
                found(View.ASSESSMENTS, AssessmentDocument.class, "id", ids),
                found(View.ASSESSMENTS, AssessmentDocument.class, "related", ids));
        return Stream.concat(incidents, assessments).toList();
    }

    @Override
    public void refresh() {
        Elasticsearch.ask(() -> client.indices()
                .refresh(refresh ->
                        refresh.index(Stream.of(View.values()).map(View::alias).toList())));
    }

    private <T extends Record> Stream<Write> found(View view, Class<T> type, String field, List<FieldValue> ids) {
        List<Hit<T>> hits = Elasticsearch.ask(() -> client.search(
                        search -> search.index(view.alias())
                                .version(true)
                                .size(AT_ONCE)
                                .query(query ->
                                        query.terms(terms -> terms.field(field).terms(values -> values.value(ids)))),
                        type))
                .hits()
                .hits();
        return hits.stream()
                .map(hit -> Write.put(
                        view,
                        UUID.fromString(Objects.requireNonNull(hit.id())),
                        Objects.requireNonNull(hit.version()),
                        Objects.requireNonNull(hit.source())));
    }

    private static BulkOperation operation(Write write) {
        VersionType type = write.sameVersion() ? VersionType.ExternalGte : VersionType.External;
        String id = write.id().toString();
        Record document = write.document();
        return document == null
                ? BulkOperation.of(operation ->
                        operation.delete(delete -> delete.index(write.view().alias())
                                .id(id)
                                .version(write.version())
                                .versionType(type)))
                : BulkOperation.of(operation ->
                        operation.index(index -> index.index(write.view().alias())
                                .id(id)
                                .version(write.version())
                                .versionType(type)
                                .document(document)));
    }

    private List<Rejection> rejections(List<Write> writes, List<BulkResponseItem> items) {
        List<Rejection> rejections = new ArrayList<>();
        List<Write> conflicts = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            BulkResponseItem item = items.get(at);
            if (item.error() == null) {
                continue;
            }
            String type = String.valueOf(item.error().type());
            if (type.equals("version_conflict_engine_exception")) {
                conflicts.add(writes.get(at));
                continue;
            }
            RuntimeException failure = Elasticsearch.translate(item.status(), type);
            if (failure instanceof IndexUnavailable) {
                throw failure;
            }
            rejections.add(new Rejection(writes.get(at), type));
        }
        requireNewer(conflicts);
        return rejections;
    }

    /**
     * A conflict may be answered although the write was applied (elastic/elasticsearch#9967), so what is there decides:
     * as new or newer, or deleted since.
     */
    private void requireNewer(List<Write> conflicts) {
        for (View view : View.values()) {
            List<Write> inView =
                    conflicts.stream().filter(write -> write.view() == view).toList();
            Map<UUID, Long> versions =
                    versions(view, inView.stream().map(Write::id).toList());
            for (Write write : inView) {
                Long there = versions.get(write.id());
                if (there != null && there < write.version()) {
                    throw new IndexUnavailable("Elasticsearch refused a newer version");
                }
            }
        }
    }

    /** Versions of the documents that exist; reads past the refresh interval. */
    private Map<UUID, Long> versions(View view, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<MultiGetResponseItem<Void>> items = Elasticsearch.ask(() -> client.mget(
                        get -> get.index(view.alias())
                                .ids(ids.stream().map(UUID::toString).toList())
                                .source(source -> source.fetch(false)),
                        Void.class))
                .docs();
        Map<UUID, Long> versions = new HashMap<>();
        for (MultiGetResponseItem<Void> item : items) {
            GetResult<Void> result = Elasticsearch.present(item);
            if (result.found() && result.version() != null) {
                versions.put(UUID.fromString(result.id()), result.version());
            }
        }
        return versions;
    }
}
