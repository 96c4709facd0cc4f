package org.vigil.verification;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.vigil.contract.Erasure;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;
import org.vigil.verification.blocking.Block;
import org.vigil.verification.bytes.ByteReader;
import org.vigil.verification.bytes.ByteWriter;
import org.vigil.verification.decisions.References;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.features.FeaturesBytes;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.GroupBytes;
import org.vigil.verification.memory.NeighboursBytes;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.reviews.Agenda;
import org.vigil.verification.reviews.AgendaBytes;
import org.vigil.verification.reviews.Lease;

/**
 * The stores of the topology. In memory, because RocksDB keeps deleted values in its files until it happens to compact
 * them, and Streams offers no way to ask for it; the compacted changelogs bring the state back after a restart.
 */
enum KafkaStores {
    FEATURES,
    ARRIVALS,
    ARRIVED,
    BLOCKS,
    SIZES,
    CROWDS,
    NEIGHBOURS,
    MEMBERSHIPS,
    GROUPS,
    VERDICTS,
    REFERENCES,
    AGENDAS,
    LEASES,
    PUBLISHED;

    private static final byte[] MARK = {1};

    /** Of a length that no other key has. */
    private static final Bytes MARKER = KafkaKeys.TEXT.write(Topic.MARKER);

    static Set<StoreBuilder<?>> builders(Erasure erasure, Function<String, KeyValueBytesStoreSupplier> kind) {
        Map<String, String> changelog = changelog(erasure);
        return Arrays.stream(values())
                .map(store -> Stores.keyValueStoreBuilder(
                                kind.apply(store.storeName()), Serdes.Bytes(), Serdes.ByteArray())
                        .withCachingDisabled()
                        .withLoggingEnabled(changelog))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Shelves open(ProcessorContext<?, ?> context) {
        return new Shelves(
                FEATURES.shelf(context, KafkaKeys.ID, FeaturesBytes::read, FeaturesBytes::write),
                ARRIVALS.json(context, KafkaKeys.ID, Long.class),
                ARRIVED.shelf(context, KafkaKeys.NUMBER, Ids::read, Ids::write),
                BLOCKS.shelf(context, KafkaKeys.TEXT, Block::parse, Block::bytes),
                SIZES.json(context, KafkaKeys.TEXT, Integer.class),
                CROWDS.shelf(context, KafkaKeys.TEXT, Block::parse, Block::bytes),
                NEIGHBOURS.shelf(context, KafkaKeys.ID, NeighboursBytes::read, NeighboursBytes::write),
                MEMBERSHIPS.shelf(context, KafkaKeys.ID, bytes -> new ByteReader(bytes).id(), id -> new ByteWriter()
                        .id(id)
                        .bytes()),
                GROUPS.shelf(context, KafkaKeys.ID, GroupBytes::read, GroupBytes::write),
                VERDICTS.json(context, KafkaKeys.ID, Verdict.class),
                REFERENCES.json(context, KafkaKeys.ID, References.class),
                AGENDAS.shelf(context, KafkaKeys.ID, AgendaBytes::read, AgendaBytes::write),
                LEASES.json(context, KafkaKeys.ID, Lease.class),
                PUBLISHED.shelf(
                        context,
                        KafkaKeys.LETTER_AND_ID,
                        bytes -> new ByteReader(bytes).hash(),
                        hash -> new ByteWriter().hash(hash).bytes()));
    }

    static Map<UUID, Agenda> agendas(ProcessorContext<?, ?> context) {
        return AGENDAS.all(context, AgendaBytes::read);
    }

    static Map<UUID, Lease> leases(ProcessorContext<?, ?> context) {
        return LEASES.all(context, bytes -> Json.read(bytes, Lease.class));
    }

    /** Lets the broker roll and clean the changelogs even if nothing else is written. */
    static void mark(ProcessorContext<?, ?> context) {
        for (KafkaStores store : values()) {
            store.in(context).put(MARKER, MARK);
        }
    }

    /** Whether a key is that of the records that let changelogs be cleaned, and of nothing that a shelf holds. */
    static boolean isMarker(Bytes key) {
        return key.equals(MARKER);
    }

    String storeName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the topics of the log; but their only reader starts from the beginning, so tombstones need not wait for it. */
    private static Map<String, String> changelog(Erasure erasure) {
        Map<String, String> configuration = new HashMap<>(Topic.ASSESSMENTS.configuration(erasure));
        configuration.put(
                "delete.retention.ms", String.valueOf(erasure.segment().toMillis()));
        return configuration;
    }

    private <K, V> KafkaShelf<K, V> json(ProcessorContext<?, ?> context, KafkaKeys<K> keys, Class<V> type) {
        return shelf(context, keys, bytes -> Json.read(bytes, type), Json::write);
    }

    private <K, V> KafkaShelf<K, V> shelf(
            ProcessorContext<?, ?> context, KafkaKeys<K> keys, Function<byte[], V> read, Function<V, byte[]> write) {
        return new KafkaShelf<>(in(context), keys, read, write);
    }

    /** All that this store holds; it was written by this service, so that what cannot be read is a bug. */
    private <V> Map<UUID, V> all(ProcessorContext<?, ?> context, Function<byte[], V> read) {
        Map<UUID, V> all = new HashMap<>();
        try (KeyValueIterator<Bytes, byte[]> entries = in(context).all()) {
            entries.forEachRemaining(entry -> {
                if (!isMarker(entry.key)) {
                    all.put(KafkaKeys.ID.read(entry.key), read.apply(entry.value));
                }
            });
        }
        return all;
    }

    private KeyValueStore<Bytes, byte[]> in(ProcessorContext<?, ?> context) {
        return context.getStateStore(storeName());
    }
}
