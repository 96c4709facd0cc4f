package org.vigil.verification.memory;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A shelf that tells of every change to it. */
public final class Watched<V> implements Shelf<V> {
    private final Shelf<V> shelf;
    private final BiConsumer<String, @Nullable V> watcher;

    public Watched(Shelf<V> shelf, BiConsumer<String, @Nullable V> watcher) {
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
        watcher.accept(key, value);
    }

    @Override
    public void remove(String key) {
        shelf.remove(key);
        watcher.accept(key, null);
    }
}
