package org.vigil.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.vigil.contract.Incident;
import org.vigil.search.access.ElasticsearchScope;
import org.vigil.search.access.Viewer;
import org.vigil.search.index.Elasticsearch;
import org.vigil.search.index.IncidentDocument;
import org.vigil.search.index.View;
import org.vigil.search.query.IncidentPage.FacetCount;
import org.vigil.search.query.IncidentPage.Fragment;

/** Finds incidents: by what their members say, by filters, and by id. */
public final class ElasticsearchIncidents {
    private static final int MOST_CODES = 200;
    private static final int PASSAGES_PER_INCIDENT = 2;

    private final ElasticsearchClient client;
    private final ElasticsearchTestimonies testimonies;

    public ElasticsearchIncidents(ElasticsearchClient client, ElasticsearchTestimonies testimonies) {
        this.client = client;
        this.testimonies = testimonies;
    }

    IncidentPage find(Question question) {
        TextQuery text = question.text();
        Map<UUID, Double> matches = text == null ? Map.of() : testimonies.matching(text, question.viewer());
        SearchResponse<IncidentDocument> response =
                Elasticsearch.ask(() -> client.search(request(question, matches), IncidentDocument.class));

        List<Hit<IncidentDocument>> hits = response.hits().hits();
        boolean more = hits.size() > question.size();
        List<Hit<IncidentDocument>> shown = more ? hits.subList(0, question.size()) : hits;
        Map<UUID, List<Fragment>> fragments =
                text == null ? Map.of() : testimonies.fragments(text, question.viewer(), quoted(shown, matches));
        List<IncidentPage.Item> items = shown.stream()
                .map(hit -> item(incident(hit), question.viewer(), fragments))
                .toList();
        long total = Objects.requireNonNull(response.hits().total()).value();
        String cursor = more ? cursor(shown.get(shown.size() - 1), question) : null;
        return new IncidentPage(total, items, facets(response.aggregations(), question.viewer()), cursor);
    }

    /** The incident of this id, or the one that it was merged into. */
    public Optional<Incident> byId(UUID id, Viewer viewer) {
        List<String> ids = List.of(id.toString());
        Query either = Query.of(query -> query.bool(any -> any.should(ElasticsearchFilters.terms("id", ids))
                .should(ElasticsearchFilters.terms("aliases", ids))
                .minimumShouldMatch("1")));
        SearchRequest request = SearchRequest.of(search -> search.index(View.INCIDENTS.alias())
                .size(1)
                .query(ElasticsearchFilters.bool(List.of(either, ElasticsearchScope.incidents(viewer)))));
        return Elasticsearch.ask(() -> client.search(request, IncidentDocument.class)).hits().hits().stream()
                .findFirst()
                .map(ElasticsearchIncidents::incident);
    }

    private static SearchRequest request(Question question, Map<UUID, Double> matches) {
        List<Query> always = new ArrayList<>(ElasticsearchFilters.dates(question.filters()));
        always.add(ElasticsearchScope.incidents(question.viewer()));
        Query query = question.text() == null
                ? ElasticsearchFilters.bool(always)
                : Query.of(both ->
                        both.bool(all -> all.filter(always).must(ElasticsearchScores.query("members", matches))));
        return SearchRequest.of(search -> {
            search.index(View.INCIDENTS.alias())
                    .query(query)
                    .postFilter(ElasticsearchFilters.bool(ElasticsearchFilters.choices(question.filters(), null)))
                    .size(question.size() + 1)
                    .trackTotalHits(total -> total.enabled(true))
                    .source(source -> source.filter(filter -> filter.includes("record")))
                    .sort(sort(question.sort()));
            for (Facet facet : Facet.values()) {
                search.aggregations(facet.parameter(), count(facet, question.filters()));
            }
            Cursor after = question.after();
            return after == null ? search : search.searchAfter(values(after));
        });
    }

    /** Counted without the facet's own filter, so that a choice can be widened. */
    private static Aggregation count(Facet facet, Filters filters) {
        Query others = ElasticsearchFilters.bool(ElasticsearchFilters.choices(filters, facet));
        return Aggregation.of(aggregation -> aggregation
                .filter(others)
                .aggregations(
                        "codes",
                        codes -> codes.terms(terms -> terms.field(facet.field()).size(MOST_CODES))));
    }

    private static Map<String, List<FacetCount>> facets(Map<String, Aggregate> aggregates, Viewer viewer) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Aggregate counted = Objects.requireNonNull(aggregates.get(facet.parameter()));
            Aggregate codes =
                    Objects.requireNonNull(counted.filter().aggregations().get("codes"));
            facets.put(
                    facet.parameter(),
                    codes.sterms().buckets().array().stream()
                            .map(bucket -> new FacetCount(bucket.key().stringValue(), bucket.docCount()))
                            .filter(count -> facet != Facet.REGION || viewer.sees(count.value()))
                            .toList());
        }
        return facets;
    }

    private static List<SortOptions> sort(Question.Sort sort) {
        List<SortOptions> options = new ArrayList<>();
        if (sort == Question.Sort.RELEVANCE) {
            options.add(SortOptions.of(by -> by.score(score -> score.order(SortOrder.Desc))));
        }
        SortOrder days = sort == Question.Sort.OLDEST ? SortOrder.Asc : SortOrder.Desc;
        options.add(SortOptions.of(
                by -> by.field(field -> field.field("from").order(days).missing(FieldValue.of("_last")))));
        options.add(SortOptions.of(by -> by.field(field -> field.field("id").order(SortOrder.Asc))));
        return options;
    }

    private static List<FieldValue> values(Cursor cursor) {
        List<FieldValue> values = new ArrayList<>();
        cursor.scores().forEach(score -> values.add(FieldValue.of(score)));
        values.add(FieldValue.of(cursor.day()));
        values.add(FieldValue.of(cursor.id().toString()));
        return values;
    }

    private static String cursor(Hit<IncidentDocument> last, Question question) {
        List<FieldValue> values = last.sort();
        int scores = values.size() - 2;
        List<Double> score = scores == 0 ? List.of() : List.of(values.get(0).doubleValue());
        return new Cursor(
                        score,
                        values.get(scores).longValue(),
                        UUID.fromString(values.get(scores + 1).stringValue()))
                .encode(question.fingerprint());
    }

    /** Of each incident the members in which the text fits best. */
    private static Collection<UUID> quoted(List<Hit<IncidentDocument>> hits, Map<UUID, Double> matches) {
        return hits.stream()
                .flatMap(hit -> incident(hit).members().stream()
                        .filter(matches::containsKey)
                        .sorted(Comparator.comparing((UUID member) -> matches.get(member))
                                .reversed())
                        .limit(PASSAGES_PER_INCIDENT))
                .distinct()
                .toList();
    }

    private static IncidentPage.Item item(Incident incident, Viewer viewer, Map<UUID, List<Fragment>> fragments) {
        List<Fragment> own = incident.members().stream()
                .flatMap(member -> fragments.getOrDefault(member, List.of()).stream())
                .toList();
        return IncidentPage.Item.of(incident, viewer, own);
    }

    private static Incident incident(Hit<IncidentDocument> hit) {
        return Objects.requireNonNull(hit.source()).record();
    }
}
