package org.vigil.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;
import tools.jackson.core.JacksonException;

/** Feeds {@link RecordedTestimonies} from the log: everything that is there, from the start, then what comes. */
final class KafkaRecordedTestimonies implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaRecordedTestimonies.class);
    private static final TopicPartition PARTITION = new TopicPartition(Topic.TESTIMONIES.topicName(), 0);

    private final RecordedTestimonies recorded;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread reader;
    private volatile boolean caughtUp;

    KafkaRecordedTestimonies(String bootstrapServers, RecordedTestimonies recorded) {
        this.recorded = recorded;
        this.consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                250,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false));
        this.reader = new Thread(this::read, "recorded-testimonies");
    }

    void start() {
        reader.start();
    }

    /** Whether everything that was on the log at the start has been seen. */
    boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public void close() {
        consumer.wakeup();
    }

    private void read() {
        try (consumer) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            while (!Thread.currentThread().isInterrupted()) {
                pollOnce();
            }
        } catch (WakeupException | InterruptException stopping) {
            LOG.debug("stopped reading the log");
        }
    }

    private void pollOnce() {
        try {
            consumer.poll(Duration.ofMillis(caughtUp ? 1000 : 100)).forEach(this::take);
            if (!caughtUp) {
                long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, Long.MAX_VALUE);
                caughtUp = consumer.position(PARTITION) >= end;
            }
        } catch (WakeupException | InterruptException stopping) {
            throw stopping;
        } catch (KafkaException brokerAway) {
            LOG.warn(
                    "cannot read the log, trying again: {}",
                    brokerAway.getClass().getSimpleName());
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null || record.key().equals(Topic.MARKER)) {
            return;
        }
        try {
            UUID id = UUID.fromString(record.key());
            if (record.value() == null) {
                recorded.withdraw(id);
            } else {
                remember(record);
            }
        } catch (JacksonException | IllegalArgumentException poison) {
            LOG.warn("offset {} of the log is no testimony", record.offset());
        }
    }

    private void remember(ConsumerRecord<String, byte[]> record) {
        Header fingerprint = record.headers().lastHeader(KafkaTestimonyLog.FINGERPRINT);
        recorded.record(
                Json.read(record.value(), Testimony.class),
                fingerprint == null ? "" : new String(fingerprint.value(), StandardCharsets.UTF_8),
                TestimonyLog.receipt(record.value()));
    }
}
