package org.vigil.verification.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a shelf that take effect together or not at all, so that a failure halfway leaves nothing behind. What ends
 * as it was is not written: every write costs the log.
 */
public final class Draft<V> implements Shelf<V> {
    private final Shelf<V> shelf;
    private final Map<String, Entry<V>> entries = new HashMap<>();

    public Draft(Shelf<V> shelf) {
        this.shelf = shelf;
    }

    @Override
    public @Nullable V get(String key) {
        return entry(key).now();
    }

    @Override
    public void put(String key, V value) {
        entries.put(key, new Entry<>(entry(key).before(), value));
    }

    @Override
    public void remove(String key) {
        entries.put(key, new Entry<>(entry(key).before(), null));
    }

    public void keep() {
        SortedMap<String, @Nullable V> changed = new TreeMap<>();
        entries.forEach((key, entry) -> {
            if (!Objects.equals(entry.now(), entry.before())) {
                changed.put(key, entry.now());
            }
        });
        changed.forEach((key, value) -> {
            if (value == null) {
                shelf.remove(key);
            } else {
                shelf.put(key, value);
            }
        });
        entries.clear();
    }

    private Entry<V> entry(String key) {
        Entry<V> known = entries.get(key);
        if (known != null) {
            return known;
        }
        V value = shelf.get(key);
        Entry<V> read = new Entry<>(value, value);
        entries.put(key, read);
        return read;
    }

    private record Entry<V>(@Nullable V before, @Nullable V now) {}
}
