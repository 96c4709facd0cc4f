package org.vigil.verification;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.Bonds;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.relations.Acquaintance;

/** What holds testimonies together or apart, read from the shelves. */
final class ShelvedBonds implements Bonds {
    private final Shelves shelves;
    private final Comparison comparison;
    private final Verdicts verdicts;

    ShelvedBonds(Shelves shelves, Comparison comparison, Verdicts verdicts) {
        this.shelves = shelves;
        this.comparison = comparison;
        this.verdicts = verdicts;
    }

    @Override
    public Map<UUID, Integer> links(UUID testimony) {
        Map<UUID, Integer> links = new HashMap<>();
        neighbours(testimony).acquaintances().forEach((other, known) -> {
            if (known.isLink()) {
                links.put(other, known.score());
            }
        });
        return links;
    }

    @Override
    public int cohesion(UUID one, UUID other) {
        return comparison.compare(features(one), features(other)).cohesion();
    }

    @Override
    public boolean isPublished(UUID testimony) {
        return features(testimony).origin().isPublished();
    }

    @Override
    public Set<UUID> linkedByPeople(UUID testimony) {
        return verdicts.bound(testimony);
    }

    @Override
    public Set<UUID> setApartByPeople(UUID testimony) {
        return verdicts.unlinked(testimony);
    }

    /** All that links and decisions lead to: outside of it nothing can change. Stops when it knows of more than enough. */
    Set<UUID> component(UUID start, int enough) {
        Set<UUID> reached = ids();
        Deque<UUID> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            if (reached.size() > enough) {
                reached.addAll(next);
                return reached;
            }
            UUID id = next.remove();
            if (isKnown(id) && reached.add(id)) {
                next.addAll(links(id).keySet());
                next.addAll(verdicts.bound(id));
            }
        }
        return reached;
    }

    /**
     * Whom a testimony has anything to do with and what they are to it, in the order of their ids. Of whom it was compared with
     * that is remembered; only whom people put together with it may be none of them.
     */
    Map<UUID, Acquaintance> acquaintances(UUID testimony) {
        Map<UUID, Acquaintance> remembered = neighbours(testimony).acquaintances();
        Set<UUID> bound = verdicts.bound(testimony);
        bound.removeIf(id -> remembered.containsKey(id) || !isKnown(id));
        if (bound.isEmpty()) {
            return remembered;
        }
        Map<UUID, Acquaintance> all = new TreeMap<>(Ids.ORDER);
        all.putAll(remembered);
        bound.forEach(id -> all.put(id, Acquaintance.of(comparison.compare(features(testimony), features(id)))));
        return all;
    }

    Features features(UUID testimony) {
        return Objects.requireNonNull(find(testimony));
    }

    @Nullable
    Features find(UUID testimony) {
        return shelves.features().get(testimony);
    }

    boolean isKnown(UUID testimony) {
        return find(testimony) != null;
    }

    private Neighbours neighbours(UUID testimony) {
        Neighbours found = shelves.neighbours().get(testimony);
        return found == null ? Neighbours.NONE : found;
    }

    private static Set<UUID> ids() {
        return new TreeSet<>(Ids.ORDER);
    }
}
