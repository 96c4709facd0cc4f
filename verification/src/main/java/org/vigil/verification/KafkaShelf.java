package org.vigil.verification;

import java.util.function.Function;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.memory.Shelf;

/** A shelf in a store of Kafka Streams. */
final class KafkaShelf<V> implements Shelf<V> {
    private final KeyValueStore<String, byte[]> store;
    private final Function<byte[], V> read;
    private final Function<V, byte[]> write;

    KafkaShelf(KeyValueStore<String, byte[]> store, Function<byte[], V> read, Function<V, byte[]> write) {
        this.store = store;
        this.read = read;
        this.write = write;
    }

    @Override
    public @Nullable V get(String key) {
        byte[] value = store.get(key);
        return value == null ? null : read.apply(value);
    }

    @Override
    public void put(String key, V value) {
        store.put(key, write.apply(value));
    }

    @Override
    public void remove(String key) {
        store.delete(key);
    }
}
