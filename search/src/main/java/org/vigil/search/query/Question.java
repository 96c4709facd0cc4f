package org.vigil.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.search.access.Viewer;

/** One page of incidents that somebody asks for. */
record Question(
        Viewer viewer,
        @Nullable TextQuery text,
        Filters filters,
        Sort sort,
        int size,
        @Nullable Cursor after) {
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final Set<String> OWN = Set.of("q", "translit", "sort", "size", "cursor");

    enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    static Question parse(Map<String, List<String>> values, Viewer viewer) {
        Set<String> known = new LinkedHashSet<>(Filters.parameters());
        known.addAll(OWN);
        Parameters parameters = Parameters.of(values, known);
        TextQuery text = TextQuery.parse(parameters);
        Filters filters = Filters.parse(parameters);
        Sort asked = parameters.choice("sort", Sort.values());
        // Without a text every incident is as relevant as the other, and the newest comes first.
        Sort sort = text == null && asked != Sort.OLDEST ? Sort.NEWEST : asked == null ? Sort.RELEVANCE : asked;
        int size = parameters.number("size", USUAL_SIZE, 1, LARGEST_SIZE);
        String cursor = parameters.one("cursor");
        Question question = new Question(viewer, text, filters, sort, size, null);
        return cursor == null
                ? question
                : new Question(viewer, text, filters, sort, size, Cursor.parse(cursor, question.fingerprint(), sort));
    }

    /** The same for all pages of one question, so that a cursor cannot stray into another one. */
    String fingerprint() {
        StringBuilder canonical = new StringBuilder(sort.name());
        if (text != null) {
            canonical.append(text.terms()).append(text.bySound());
        }
        for (Facet facet : Facet.values()) {
            canonical.append(filters.choices().get(facet));
        }
        canonical.append(filters.from()).append(filters.to());
        viewer.regions().stream().sorted().forEach(canonical::append);
        return Integer.toHexString(canonical.toString().hashCode());
    }
}
