package org.vigil.verification.memory;

import org.jspecify.annotations.Nullable;

/** A place for values by key. What is removed is gone. */
public interface Shelf<K, V> {
    @Nullable
    V get(K key);

    void put(K key, V value);

    void remove(K key);
}
