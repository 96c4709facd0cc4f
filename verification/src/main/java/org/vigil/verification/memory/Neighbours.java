package org.vigil.verification.memory;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.vigil.verification.features.Ids;
import org.vigil.verification.relations.Acquaintance;

/** Testimonies that have something to do with one, and what each is to it; in the order of their ids. */
public record Neighbours(Map<UUID, Acquaintance> acquaintances) {
    public static final Neighbours NONE = new Neighbours(Map.of());

    public Neighbours {
        SortedMap<UUID, Acquaintance> sorted = new TreeMap<>(Ids.ORDER);
        sorted.putAll(acquaintances);
        acquaintances = Collections.unmodifiableSortedMap(sorted);
    }

    public Neighbours with(UUID other, Acquaintance acquaintance) {
        Map<UUID, Acquaintance> all = new TreeMap<>(Ids.ORDER);
        all.putAll(acquaintances);
        all.put(other, acquaintance);
        return new Neighbours(all);
    }

    public Neighbours without(UUID other) {
        Map<UUID, Acquaintance> left = new TreeMap<>(Ids.ORDER);
        left.putAll(acquaintances);
        left.remove(other);
        return new Neighbours(left);
    }
}
