package org.vigil.search.access;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;

/** The rule of regions as a filter that every question carries: what is not seen is not counted either. */
public final class ElasticsearchScope {
    private ElasticsearchScope() {}

    public static Query testimonies(Viewer viewer) {
        return within("region", viewer);
    }

    public static Query incidents(Viewer viewer) {
        return within("regions", viewer);
    }

    private static Query within(String field, Viewer viewer) {
        if (viewer.seesEverywhere()) {
            return Query.of(query -> query.matchAll(all -> all));
        }
        List<FieldValue> regions =
                viewer.regions().stream().sorted().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(values -> values.value(regions))));
    }
}
