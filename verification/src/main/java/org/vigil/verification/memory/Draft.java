package org.vigil.verification.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a shelf that take effect together or not at all, so that a failure halfway leaves nothing behind. What ends
 * as it was is not written: every write costs the log. What was read once is not asked for again.
 */
public final class Draft<K extends Comparable<K>, V> implements Shelf<K, V> {
    private final Shelf<K, V> shelf;
    private final Map<K, Optional<V>> before = new HashMap<>();
    private final Map<K, Optional<V>> now = new HashMap<>();

    public Draft(Shelf<K, V> shelf) {
        this.shelf = shelf;
    }

    @Override
    public @Nullable V get(K key) {
        Optional<V> value = now.isEmpty() ? null : now.get(key);
        return (value == null ? before(key) : value).orElse(null);
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
        changes.entrySet().removeIf(change -> Objects.equals(before(change.getKey()), change.getValue()));
        shelf.change(changes);
        now.clear();
        before.clear();
    }

    private Optional<V> before(K key) {
        Optional<V> known = before.get(key);
        if (known == null) {
            known = Optional.ofNullable(shelf.get(key));
            before.put(key, known);
        }
        return known;
    }
}
