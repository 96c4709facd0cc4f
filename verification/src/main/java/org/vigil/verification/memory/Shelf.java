package org.vigil.verification.memory;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place for values by key. What is removed is gone. */
public interface Shelf<K, V> {
    @Nullable
    V get(K key);

    void put(K key, V value);

    void remove(K key);

    /** Makes several changes, in their order; what is empty is removed. */
    default void change(Map<K, Optional<V>> changes) {
        changes.forEach((key, value) -> value.ifPresentOrElse(there -> put(key, there), () -> remove(key)));
    }
}
