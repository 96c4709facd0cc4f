package org.vigil.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.vigil.search.access.ElasticsearchScope;
import org.vigil.search.access.Viewer;
import org.vigil.search.index.Elasticsearch;
import org.vigil.search.index.TestimonyDocument;
import org.vigil.search.index.View;

/** Reads testimonies: by text, by id, and the passages that match. */
public final class ElasticsearchTestimonies {
    private static final int AT_ONCE = 10_000;
    private static final int FRAGMENT_LENGTH = 160;
    private static final int FRAGMENTS = 2;

    private final ElasticsearchClient client;

    public ElasticsearchTestimonies(ElasticsearchClient client) {
        this.client = client;
    }

    /** All testimonies that the viewer may see and the text is found in, with how well it fits. */
    Map<UUID, Double> matching(TextQuery text, Viewer viewer) {
        Query query = visible(text, viewer);
        Map<UUID, Double> scores = new HashMap<>();
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<Void>> hits = page(query, after);
            for (Hit<Void> hit : hits) {
                scores.put(id(hit), Objects.requireNonNullElse(hit.score(), 0.0));
            }
            if (hits.size() < AT_ONCE) {
                return scores;
            }
            after = hits.get(hits.size() - 1).sort();
        }
    }

    /** The best passages of these testimonies. */
    Map<UUID, List<IncidentPage.Fragment>> fragments(TextQuery text, Viewer viewer, Collection<UUID> testimonies) {
        if (testimonies.isEmpty()) {
            return Map.of();
        }
        List<String> ids = testimonies.stream().map(UUID::toString).toList();
        List<String> fields = text.bySound()
                ? List.of(ElasticsearchText.WORDS, ElasticsearchText.SOUNDS)
                : List.of(ElasticsearchText.WORDS);
        HighlightField passages = HighlightField.of(field -> field.type(HighlighterType.Unified)
                .matchedFields(fields)
                .fragmentSize(FRAGMENT_LENGTH)
                .numberOfFragments(FRAGMENTS)
                .preTags(Highlight.OPEN)
                .postTags(Highlight.CLOSE));
        Query query = Query.of(all -> all.bool(
                both -> both.must(visible(text, viewer)).filter(filter -> filter.ids(these -> these.values(ids)))));
        SearchRequest request = SearchRequest.of(search -> search.index(View.TESTIMONIES.alias())
                .query(query)
                .size(ids.size())
                .source(source -> source.fetch(false))
                .highlight(highlight -> highlight.fields(ElasticsearchText.WORDS, passages)));
        Map<UUID, List<IncidentPage.Fragment>> fragments = new HashMap<>();
        for (Hit<Void> hit : search(request)) {
            UUID id = id(hit);
            List<String> marked = hit.highlight().getOrDefault(ElasticsearchText.WORDS, List.of());
            fragments.put(
                    id,
                    marked.stream()
                            .map(passage -> new IncidentPage.Fragment(id, Highlight.parts(passage)))
                            .toList());
        }
        return fragments;
    }

    /** The testimonies of these ids that are there now, in the order of the ids. */
    public Map<UUID, TestimonyDocument> byId(Collection<UUID> ids) {
        Map<UUID, TestimonyDocument> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        List<MultiGetResponseItem<TestimonyDocument>> items = Elasticsearch.ask(() -> client.mget(
                        get -> get.index(View.TESTIMONIES.alias())
                                .ids(ids.stream().map(UUID::toString).toList()),
                        TestimonyDocument.class))
                .docs();
        for (MultiGetResponseItem<TestimonyDocument> item : items) {
            TestimonyDocument document = Elasticsearch.present(item).source();
            if (document != null) {
                found.put(document.id(), document);
            }
        }
        return found;
    }

    /** The regions of those testimonies that are there now. */
    Map<UUID, Optional<String>> regionsOf(Collection<UUID> ids) {
        Map<UUID, Optional<String>> regions = new HashMap<>();
        byId(ids).forEach((id, testimony) -> regions.put(id, Optional.ofNullable(testimony.region())));
        return regions;
    }

    private List<Hit<Void>> page(Query query, List<FieldValue> after) {
        return search(SearchRequest.of(search -> {
            search.index(View.TESTIMONIES.alias())
                    .query(query)
                    .size(AT_ONCE)
                    .source(source -> source.fetch(false))
                    .trackScores(true)
                    .trackTotalHits(total -> total.enabled(false))
                    .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
            return after.isEmpty() ? search : search.searchAfter(after);
        }));
    }

    private List<Hit<Void>> search(SearchRequest request) {
        return Elasticsearch.ask(() -> client.search(request, Void.class))
                .hits()
                .hits();
    }

    private static Query visible(TextQuery text, Viewer viewer) {
        return Query.of(query -> query.bool(
                both -> both.must(ElasticsearchText.query(text)).filter(ElasticsearchScope.testimonies(viewer))));
    }

    private static UUID id(Hit<Void> hit) {
        return UUID.fromString(Objects.requireNonNull(hit.id()));
    }
}
