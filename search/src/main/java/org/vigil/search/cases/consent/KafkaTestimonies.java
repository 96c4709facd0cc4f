package org.vigil.search.cases.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;
import org.vigil.search.problem.Problem;
import tools.jackson.core.JacksonException;

/**
 * Reads the topic of testimonies from its beginning to its end, for each question anew: the index is seconds behind, and a
 * withdrawal that it does not know of yet must win. What cannot be read counts as withdrawn.
 */
public final class KafkaTestimonies implements TestimonyLog {
    private static final TopicPartition PARTITION = new TopicPartition(Topic.TESTIMONIES.topicName(), 0);
    private static final Duration POLL = Duration.ofMillis(500);

    /** Without a record for so long the log counts as away. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Object> configuration;
    private final Clock clock;

    public KafkaTestimonies(String bootstrapServers, Clock clock) {
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

    @Override
    public AsOf asOf(Set<UUID> ids) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(configuration)) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
            Map<UUID, Testimony> there = new HashMap<>();
            Instant lastSeen = clock.instant();
            while (consumer.position(PARTITION) < end) {
                long before = consumer.position(PARTITION);
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (record.offset() < end) {
                        take(record, ids, there);
                    }
                }
                if (consumer.position(PARTITION) > before) {
                    lastSeen = clock.instant();
                } else if (lastSeen.plus(PATIENCE).isBefore(clock.instant())) {
                    throw Problem.logUnavailable();
                }
            }
            return new AsOf(end, there);
        } catch (KafkaException away) {
            throw Problem.logUnavailable();
        }
    }

    private static void take(ConsumerRecord<String, byte[]> record, Set<UUID> ids, Map<UUID, Testimony> there) {
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
            Testimony testimony = Json.read(value, Testimony.class);
            if (testimony.id().equals(id)) {
                there.put(id, testimony);
            }
        } catch (JacksonException | IllegalArgumentException unreadable) {
            // It stays out: nothing is told of what cannot be read.
        }
    }

    private static @org.jspecify.annotations.Nullable UUID id(@org.jspecify.annotations.Nullable String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
