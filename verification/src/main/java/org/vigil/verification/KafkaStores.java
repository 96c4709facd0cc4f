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
import org.vigil.verification.decisions.References;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.features.FeaturesBytes;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.memory.Crowd;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.reviews.Agenda;
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

    static Set<StoreBuilder<?>> builders(Erasure erasure, Function<String, KeyValueBytesStoreSupplier> kind) {
        Map<String, String> changelog = changelog(erasure);
        return Arrays.stream(values())
                .map(store -> Stores.keyValueStoreBuilder(
                                kind.apply(store.storeName()), Serdes.String(), Serdes.ByteArray())
                        .withCachingDisabled()
                        .withLoggingEnabled(changelog))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Shelves open(ProcessorContext<?, ?> context) {
        return new Shelves(
                new KafkaShelf<>(FEATURES.in(context), FeaturesBytes::read, FeaturesBytes::write),
                ARRIVALS.json(context, Long.class),
                new KafkaShelf<>(ARRIVED.in(context), Ids::read, Ids::write),
                new KafkaShelf<>(BLOCKS.in(context), Block::parse, Block::bytes),
                SIZES.json(context, Integer.class),
                new KafkaShelf<>(CROWDS.in(context), Crowd::parse, Crowd::bytes),
                NEIGHBOURS.json(context, Neighbours.class),
                MEMBERSHIPS.json(context, UUID.class),
                GROUPS.json(context, Group.class),
                VERDICTS.json(context, Verdict.class),
                REFERENCES.json(context, References.class),
                AGENDAS.json(context, Agenda.class),
                LEASES.json(context, Lease.class),
                PUBLISHED.json(context, Long.class));
    }

    /** All that this store holds; it was written by this service, so that what cannot be read is a bug. */
    <V> Map<String, V> all(ProcessorContext<?, ?> context, Class<V> type) {
        Map<String, V> all = new HashMap<>();
        try (KeyValueIterator<String, byte[]> entries = in(context).all()) {
            entries.forEachRemaining(entry -> {
                if (!entry.key.equals(Topic.MARKER)) {
                    all.put(entry.key, Json.read(entry.value, type));
                }
            });
        }
        return all;
    }

    /** Lets the broker roll and clean the changelogs even if nothing else is written. */
    static void mark(ProcessorContext<?, ?> context) {
        for (KafkaStores store : values()) {
            store.in(context).put(Topic.MARKER, MARK);
        }
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

    private <V> KafkaShelf<V> json(ProcessorContext<?, ?> context, Class<V> type) {
        return new KafkaShelf<>(in(context), bytes -> Json.read(bytes, type), Json::write);
    }

    private KeyValueStore<String, byte[]> in(ProcessorContext<?, ?> context) {
        return context.getStateStore(storeName());
    }
}
