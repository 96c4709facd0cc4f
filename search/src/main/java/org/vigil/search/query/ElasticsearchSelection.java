package org.vigil.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.search.access.ElasticsearchScope;
import org.vigil.search.access.Viewer;

/** The incidents that a question's text and filters select, for those who count instead of listing. */
public final class ElasticsearchSelection {
    private final ElasticsearchTestimonies testimonies;

    public ElasticsearchSelection(ElasticsearchTestimonies testimonies) {
        this.testimonies = testimonies;
    }

    /** All of them, seen by this viewer, as one query. */
    public Query query(@Nullable TextQuery text, Filters filters, Viewer viewer) {
        List<Query> all = new ArrayList<>(ElasticsearchFilters.all(filters));
        all.add(ElasticsearchScope.incidents(viewer));
        if (text != null) {
            all.add(ElasticsearchScores.query("members", testimonies.matching(text, viewer)));
        }
        return ElasticsearchFilters.bool(all);
    }
}
