package org.vigil.verification.decisions;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.vigil.verification.features.Ids;

/**
 * What of people's links holds where others have set the same testimonies apart. Two that are set apart and yet led to each
 * other by links, perhaps over many steps, are a conflict; the links that lead from one to the other hold nothing until
 * people have settled it, because to choose among them would be to guess.
 */
public final class Accord {
    private final Map<UUID, Set<UUID>> held = new TreeMap<>(Ids.ORDER);
    private final Map<UUID, Set<UUID>> conflicts = new LinkedHashMap<>();

    private Accord() {}

    /** Of testimonies that are there; links to any other lead nowhere. */
    public static Accord of(
            Collection<UUID> members, Function<UUID, Set<UUID>> bound, Function<UUID, Set<UUID>> apart) {
        Accord accord = new Accord();
        members.forEach(id -> accord.held.put(id, ids()));
        for (UUID id : members) {
            bound.apply(id).stream()
                    .filter(other -> !other.equals(id) && accord.held.containsKey(other))
                    .forEach(other -> {
                        accord.links(id).add(other);
                        accord.links(other).add(id);
                    });
        }
        accord.parts().stream().filter(part -> part.size() > 1).forEach(part -> accord.settle(part, apart));
        return accord;
    }

    /** Whom links that hold lead to at once. */
    public Set<UUID> linked(UUID testimony) {
        return links(testimony);
    }

    /** Whom it is set apart from although links lead there. */
    public Set<UUID> conflicts(UUID testimony) {
        return conflicts.getOrDefault(testimony, Set.of());
    }

    private void settle(Set<UUID> part, Function<UUID, Set<UUID>> apart) {
        Set<UUID> disputed = ids();
        for (UUID id : part) {
            Set<UUID> others = ids();
            apart.apply(id).stream().filter(part::contains).forEach(others::add);
            if (!others.isEmpty()) {
                conflicts.put(id, others);
                disputed.add(id);
                disputed.addAll(others);
            }
        }
        if (!disputed.isEmpty()) {
            between(part, disputed).forEach((id, others) -> links(id).removeAll(others));
        }
    }

    /** The links that lead from one to another of the disputed; what only hangs on to them stays. */
    private Map<UUID, Set<UUID>> between(Set<UUID> part, Set<UUID> disputed) {
        Map<UUID, Set<UUID>> left = new HashMap<>();
        part.forEach(id -> left.put(id, new TreeSet<>(links(id))));
        Deque<UUID> ends = new ArrayDeque<>(part);
        while (!ends.isEmpty()) {
            UUID end = ends.remove();
            Set<UUID> others = Objects.requireNonNull(left.get(end));
            if (!disputed.contains(end) && others.size() == 1) {
                UUID last = others.iterator().next();
                others.clear();
                Objects.requireNonNull(left.get(last)).remove(end);
                ends.add(last);
            }
        }
        return left;
    }

    private List<Set<UUID>> parts() {
        Set<UUID> seen = ids();
        return held.keySet().stream()
                .filter(id -> !seen.contains(id))
                .map(id -> part(id, seen))
                .toList();
    }

    private Set<UUID> part(UUID start, Set<UUID> seen) {
        Set<UUID> part = ids();
        Deque<UUID> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            UUID id = next.remove();
            if (part.add(id)) {
                seen.add(id);
                next.addAll(links(id));
            }
        }
        return part;
    }

    private Set<UUID> links(UUID id) {
        return Objects.requireNonNull(held.get(id));
    }

    private static Set<UUID> ids() {
        return new TreeSet<>(Ids.ORDER);
    }
}
