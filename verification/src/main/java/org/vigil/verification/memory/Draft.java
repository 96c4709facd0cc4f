package org.vigil.verification.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a shelf that take effect together or not at all, so that a failure halfway leaves nothing behind. What ends
 * as it was is not written: every write costs the log.
 */
public final class Draft<K extends Comparable<K>, V> implements Shelf<K, V> {
    private final Shelf<K, V> shelf;
    private final Map<K, Optional<V>> now = new HashMap<>();

    public Draft(Shelf<K, V> shelf) {
        this.shelf = shelf;
    }

    @Override
    public @Nullable V get(K key) {
        Optional<V> value = now.isEmpty() ? null : now.get(key);
        return value == null ? shelf.get(key) : value.orElse(null);
    }

    @Override
    public void put(K key, V value) {
        now.put(key, Optional.of(value));
    }

    @Override
    public void remove(K key) {
        now.put(key, Optional.empty());
    }

    /** In the order of the keys, so that the same log is written the same way. */
    public void keep() {
        Map<K, Optional<V>> changes = new TreeMap<>(now);
        changes.entrySet()
                .removeIf(change -> change.getValue().equals(Optional.ofNullable(shelf.get(change.getKey()))));
        shelf.change(changes);
        now.clear();
    }
}
