package org.vigil.verification.memory;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.vigil.verification.features.Ids;

/** Testimonies that have something to do with one, and the score of each pair. */
public record Neighbours(Map<UUID, Integer> scores) {
    public static final Neighbours NONE = new Neighbours(Map.of());

    public Neighbours {
        SortedMap<UUID, Integer> sorted = new TreeMap<>(Ids.ORDER);
        sorted.putAll(scores);
        scores = Collections.unmodifiableSortedMap(sorted);
    }

    public Neighbours with(UUID other, int score) {
        Map<UUID, Integer> all = new TreeMap<>(Ids.ORDER);
        all.putAll(scores);
        all.put(other, score);
        return new Neighbours(all);
    }

    public Neighbours without(UUID other) {
        Map<UUID, Integer> left = new TreeMap<>(Ids.ORDER);
        left.putAll(scores);
        left.remove(other);
        return new Neighbours(left);
    }
}
