package org.vigil.verification.memory;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Changes to a shelf that take effect together or not at all, so that a failure halfway leaves nothing behind. */
public final class Draft<V> implements Shelf<V> {
    private final Shelf<V> shelf;
    private final Map<String, Entry<V>> changes = new TreeMap<>();

    public Draft(Shelf<V> shelf) {
        this.shelf = shelf;
    }

    @Override
    public @Nullable V get(String key) {
        Entry<V> change = changes.get(key);
        if (change != null) {
            return change.value();
        }
        V value = shelf.get(key);
        changes.put(key, new Entry<>(value, false));
        return value;
    }

    @Override
    public void put(String key, V value) {
        changes.put(key, new Entry<>(value, true));
    }

    @Override
    public void remove(String key) {
        changes.put(key, new Entry<>(null, true));
    }

    public void keep() {
        changes.forEach((key, change) -> {
            if (change.written()) {
                write(key, change.value());
            }
        });
        changes.clear();
    }

    public void discard() {
        changes.clear();
    }

    private void write(String key, @Nullable V value) {
        if (value == null) {
            shelf.remove(key);
        } else {
            shelf.put(key, value);
        }
    }

    private record Entry<V>(@Nullable V value, boolean written) {}
}
