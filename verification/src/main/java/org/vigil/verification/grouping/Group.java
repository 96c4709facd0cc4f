package org.vigil.verification.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.vigil.verification.features.Ids;

/** Testimonies of one incident, sorted, and the pairs that hold them together, strongest first: one fewer than members. */
public record Group(List<UUID> members, List<Pair> links) {

    public Group {
        List<UUID> sorted = new ArrayList<>(members);
        Comparator<UUID> order = Ids.ORDER;
        sorted.sort(order);
        members = List.copyOf(sorted);
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** Two testimonies; the first sorts before the second. */
    public record Pair(UUID first, UUID second) {
        public static Pair of(UUID one, UUID other) {
            return Ids.ORDER.compare(one, other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
