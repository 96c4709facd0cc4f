package org.vigil.search.cases.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;
import org.vigil.search.problem.Problem;
import tools.jackson.core.JacksonException;

/**
 * Reads a compacted topic from its beginning to its end, for each question anew: the index is seconds behind, and what the
 * log says last must win. What cannot be read counts as withdrawn.
 */
public final class KafkaLatest<T> {
    private static final Duration POLL = Duration.ofMillis(500);

    /** Without a record for so long the log counts as away. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TopicPartition partition;
    private final Class<T> type;
    private final Function<T, UUID> idOf;
    private final Map<String, Object> configuration;
    private final Clock clock;

    public KafkaLatest(Topic topic, Class<T> type, Function<T, UUID> idOf, String bootstrapServers, Clock clock) {
        this.partition = new TopicPartition(topic.topicName(), 0);
        this.type = type;
        this.idOf = idOf;
        this.clock = clock;
        this.configuration = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                4 * Json.LARGEST,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
    }

    /** The last version of each that is there, and the offset at which the topic ended. */
    public record Read<T>(long end, Map<UUID, T> there) {
        @Override
        public String toString() {
            return "Read[" + end + ", " + there.size() + "]";
        }
    }

    /** Throws {@link Problem} where the log is away. */
    public Read<T> of(Set<UUID> ids) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(configuration)) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            Map<UUID, T> there = new HashMap<>();
            Instant lastSeen = clock.instant();
            while (consumer.position(partition) < end) {
                long before = consumer.position(partition);
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (record.offset() < end) {
                        take(record, ids, there);
                    }
                }
                if (consumer.position(partition) > before) {
                    lastSeen = clock.instant();
                } else if (lastSeen.plus(PATIENCE).isBefore(clock.instant())) {
                    throw Problem.logUnavailable();
                }
            }
            return new Read<>(end, there);
        } catch (KafkaException away) {
            throw Problem.logUnavailable();
        }
    }

    private void take(ConsumerRecord<String, byte[]> record, Set<UUID> ids, Map<UUID, T> there) {
        UUID id = id(record.key());
        if (id == null || !ids.contains(id)) {
            return;
        }
        there.remove(id);
        byte[] value = record.value();
        if (value == null) {
            return;
        }
        try {
            T event = Json.read(value, type);
            if (idOf.apply(event).equals(id)) {
                there.put(id, event);
            }
        } catch (JacksonException | IllegalArgumentException unreadable) {
            // It stays out: nothing is told of what cannot be read.
        }
    }

    private static @Nullable UUID id(@Nullable String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
