package org.vigil.gateway.search;

import java.util.ArrayList;
import java.util.List;
import org.vigil.gateway.calls.Found;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.pages.Words;

/** The filters beside the results: each value with its count, and the address that adds it or takes it away. */
public final class Facets {
    private static final int SHOWN = 7;

    private Facets() {}

    public record Group(String name, List<Entry> first, List<Entry> more) {}

    public record Entry(String label, long count, boolean chosen, String address) {}

    static List<Group> of(Words words, Found found, Query query) {
        List<Group> groups = new ArrayList<>();
        for (String name : Filters.NAMES) {
            add(groups, name, entries(words, found, query, name));
        }
        add(groups, "year", years(found, query));
        return groups;
    }

    private static void add(List<Group> groups, String name, List<Entry> entries) {
        if (!entries.isEmpty()) {
            int shown = Math.min(SHOWN, entries.size());
            groups.add(new Group(name, entries.subList(0, shown), entries.subList(shown, entries.size())));
        }
    }

    private static List<Entry> entries(Words words, Found found, Query query, String name) {
        Query first = query.without("cursor");
        return found.facets().getOrDefault(name, List.of()).stream()
                .map(facet -> {
                    boolean chosen = query.has(name, facet.value());
                    Query next = chosen ? first.without(name, facet.value()) : first.with(name, facet.value());
                    return new Entry(Filters.label(words, name, facet.value()), facet.count(), chosen, next.asSuffix());
                })
                .toList();
    }

    /** A year is not a filter of its own but both ends of the time asked for. */
    private static List<Entry> years(Found found, Query query) {
        Query first = query.without("cursor");
        return found.facets().getOrDefault("year", List.of()).stream()
                .map(facet -> {
                    String year = facet.value();
                    boolean chosen = query.has("from", year) && query.has("to", year);
                    Query next = chosen
                            ? first.without("from").without("to")
                            : first.only("from", year).only("to", year);
                    return new Entry(year, facet.count(), chosen, next.asSuffix());
                })
                .toList();
    }
}
