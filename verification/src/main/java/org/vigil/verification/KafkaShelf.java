package org.vigil.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.memory.Shelf;

/**
 * A shelf in a store of Kafka Streams. What was used last is kept as it was read: one event looks at the same few hundred
 * values as the one before it, and reading them anew is most of its cost. Only the processor writes, through here, so both
 * always say the same; the reviewers' desk reads from threads of its own.
 */
final class KafkaShelf<K, V> implements Shelf<K, V> {
    /** With this much of the heap for each that is kept, a shelf of the largest values takes a few hundredths of it. */
    private static final long HEAP_OF_ONE = 32 * 1024;

    private static final int FEWEST_KEPT = 8192;
    private static final int KEPT =
            (int) Math.max(FEWEST_KEPT, Math.min(1 << 20, Runtime.getRuntime().maxMemory() / HEAP_OF_ONE));

    private final KeyValueStore<Bytes, byte[]> store;
    private final KafkaKeys<K> keys;
    private final Function<byte[], V> read;
    private final Function<V, byte[]> write;
    private final LatestUsed<K, V> kept = new LatestUsed<>(KEPT);
    private final KnownKeys known = new KnownKeys();

    KafkaShelf(
            KeyValueStore<Bytes, byte[]> store,
            KafkaKeys<K> keys,
            Function<byte[], V> read,
            Function<V, byte[]> write) {
        this.store = store;
        this.keys = keys;
        this.read = read;
        this.write = write;
        try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
            entries.forEachRemaining(entry -> remember(entry.key));
        }
    }

    @Override
    public synchronized @Nullable V get(K key) {
        V used = kept.get(key);
        if (used != null) {
            return used;
        }
        if (!known.mayHold(key)) {
            return null;
        }
        byte[] bytes = store.get(keys.write(key));
        if (bytes == null) {
            return null;
        }
        V value = read.apply(bytes);
        kept.put(key, value);
        return value;
    }

    @Override
    public synchronized void put(K key, V value) {
        store.put(keys.write(key), write.apply(value));
        known.add(key);
        kept.put(key, value);
    }

    @Override
    public synchronized void remove(K key) {
        store.delete(keys.write(key));
        kept.remove(key);
    }

    /** At once: tens of values are written for every event, and each call of RocksDB takes longer than what it writes. */
    @Override
    public synchronized void change(Map<K, Optional<V>> changes) {
        List<KeyValue<Bytes, byte[]>> entries = new ArrayList<>();
        changes.forEach((key, value) -> {
            entries.add(KeyValue.pair(keys.write(key), value.map(write).orElse(null)));
            value.ifPresentOrElse(
                    there -> {
                        known.add(key);
                        kept.put(key, there);
                    },
                    () -> kept.remove(key));
        });
        store.putAll(entries);
    }

    /** Only the marker is not of the shelf, and it is in no form that a key has. */
    private void remember(Bytes key) {
        if (!KafkaStores.isMarker(key)) {
            known.add(keys.read(key));
        }
    }
}
