package org.vigil.verification.memory;

import org.jspecify.annotations.Nullable;

/** A shelf that tells of every change to it. */
public final class Watched<K, V> implements Shelf<K, V> {
    private final Shelf<K, V> shelf;
    private final Watcher<K, V> watcher;

    /** Hears of a change; of none any more as {@code null}. */
    @FunctionalInterface
    public interface Watcher<K, V> {
        void changed(K key, @Nullable V value);
    }

    public Watched(Shelf<K, V> shelf, Watcher<K, V> watcher) {
        this.shelf = shelf;
        this.watcher = watcher;
    }

    @Override
    public @Nullable V get(K key) {
        return shelf.get(key);
    }

    @Override
    public void put(K key, V value) {
        shelf.put(key, value);
        watcher.changed(key, value);
    }

    @Override
    public void remove(K key) {
        shelf.remove(key);
        watcher.changed(key, null);
    }
}
