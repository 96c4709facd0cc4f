package org.vigil.verification;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that were used lately, no more than so many. Two generations instead of a list in order of use: to look at one
 * moves nothing, and what nobody looked at for a whole generation is gone. What is in both stands as the young one has it.
 */
final class LatestUsed<K, V> {
    private final int ofGeneration;
    private Map<K, V> young = new HashMap<>();
    private Map<K, V> old = new HashMap<>();

    LatestUsed(int most) {
        this.ofGeneration = most / 2;
    }

    @Nullable
    V get(K key) {
        V used = young.get(key);
        if (used == null) {
            used = old.get(key);
            if (used != null) {
                put(key, used);
            }
        }
        return used;
    }

    void put(K key, V value) {
        if (young.size() >= ofGeneration) {
            old = young;
            young = new HashMap<>();
        }
        young.put(key, value);
    }

    /** From both: what is removed must not come back, and what is replaced, as by a correction, must not stay. */
    void remove(K key) {
        young.remove(key);
        old.remove(key);
    }
}
