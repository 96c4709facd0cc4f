package org.vigil.gateway.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigil.gateway.calls.Query;

/** What of the queue somebody is looking at; it travels in the address, from the list to an item and to the next one. */
final class Filters {
    static final List<String> NAMES = List.of("mine", "unassigned", "overdue", "kind", "state", "risk", "region");

    private Filters() {}

    static Query of(Map<String, ? extends List<String>> given) {
        return Query.of(given, NAMES);
    }

    static Query withPage(Map<String, ? extends List<String>> given) {
        List<String> names = new ArrayList<>(NAMES);
        names.add("cursor");
        return Query.of(given, names);
    }
}
