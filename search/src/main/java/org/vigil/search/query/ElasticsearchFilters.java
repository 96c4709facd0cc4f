package org.vigil.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link Filters} in Elasticsearch's terms. */
public final class ElasticsearchFilters {
    private ElasticsearchFilters() {}

    /** What every incident found must satisfy. */
    public static List<Query> all(Filters filters) {
        List<Query> all = new ArrayList<>(dates(filters));
        all.addAll(choices(filters, null));
        return all;
    }

    /** The days: an incident without a period cannot be said to lie anywhere near them. */
    static List<Query> dates(Filters filters) {
        List<Query> dates = new ArrayList<>();
        LocalDate from = filters.from();
        LocalDate to = filters.to();
        if (from != null) {
            dates.add(Query.of(query -> query.range(
                    range -> range.untyped(bound -> bound.field("to").gte(JsonData.of(from.toString()))))));
        }
        if (to != null) {
            dates.add(Query.of(query -> query.range(
                    range -> range.untyped(bound -> bound.field("from").lte(JsonData.of(to.toString()))))));
        }
        return dates;
    }

    /** The chosen codes; those of one facet may be left out, to count what choosing another one there would give. */
    static List<Query> choices(Filters filters, @Nullable Facet except) {
        List<Query> queries = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Filters.Choice choice = filters.choices().get(facet);
            if (choice == null || facet == except) {
                continue;
            }
            queries.add(Query.of(query -> query.bool(both -> {
                if (!choice.any().isEmpty()) {
                    both.filter(terms(facet.field(), choice.any()));
                }
                if (!choice.none().isEmpty()) {
                    both.mustNot(terms(facet.field(), choice.none()));
                }
                return both;
            })));
        }
        return queries;
    }

    static Query terms(String field, Collection<String> codes) {
        List<FieldValue> values = codes.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(any -> any.value(values))));
    }

    static Query bool(List<Query> filters) {
        return Query.of(query -> query.bool(all -> all.filter(filters)));
    }
}
