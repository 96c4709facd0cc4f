package org.vigil.verification.memory;

import org.jspecify.annotations.Nullable;

/** A shelf that tells of every change to it. */
public final class Watched<V> implements Shelf<V> {
    private final Shelf<V> shelf;
    private final Watcher<V> watcher;

    /** Hears of a change; of none any more as {@code null}. */
    @FunctionalInterface
    public interface Watcher<V> {
        void changed(String key, @Nullable V value);
    }

    public Watched(Shelf<V> shelf, Watcher<V> watcher) {
        this.shelf = shelf;
        this.watcher = watcher;
    }

    @Override
    public @Nullable V get(String key) {
        return shelf.get(key);
    }

    @Override
    public void put(String key, V value) {
        shelf.put(key, value);
        watcher.changed(key, value);
    }

    @Override
    public void remove(String key) {
        shelf.remove(key);
        watcher.changed(key, null);
    }
}
