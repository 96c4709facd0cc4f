package org.vigil.verification.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.vigil.verification.features.Ids;

/**
 * Testimonies of one incident, sorted; the pairs that hold them together, strongest first, one fewer than members; and how
 * many independent sources they are.
 */
public record Group(List<UUID> members, List<Pair> links, int independentSources) {

    public Group {
        List<UUID> sorted = new ArrayList<>(members);
        Comparator<UUID> order = Ids.ORDER;
        sorted.sort(order);
        members = List.copyOf(sorted);
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** Whether this group is the other one and perhaps some more. */
    public boolean contains(Group other) {
        return members.containsAll(other.members);
    }

    /** This group, its sources counted. */
    public Group from(int sources) {
        return new Group(members, links, sources);
    }

    /** This group without those who are gone. */
    public Group of(Predicate<UUID> remaining) {
        return new Group(
                members.stream().filter(remaining).toList(),
                links.stream()
                        .filter(pair -> remaining.test(pair.first()) && remaining.test(pair.second()))
                        .toList(),
                independentSources);
    }

    /** Two testimonies; the first sorts before the second. */
    public record Pair(UUID first, UUID second) {
        public static Pair of(UUID one, UUID other) {
            return Ids.ORDER.compare(one, other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
