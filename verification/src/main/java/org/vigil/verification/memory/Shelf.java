package org.vigil.verification.memory;

import org.jspecify.annotations.Nullable;

/** A place for values by key. What is removed is gone. */
public interface Shelf<V> {
    @Nullable
    V get(String key);

    void put(String key, V value);

    void remove(String key);
}
