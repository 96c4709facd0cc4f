package org.vigil.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.CloudEvent;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;

/** Publishes to Kafka with acks=all from an idempotent producer; completes only when the broker has acknowledged. */
final class KafkaTestimonyLog implements TestimonyLog, AutoCloseable {
    /** Header with the keyed fingerprint of the submission, by which a repetition is recognised. */
    static final String FINGERPRINT = "vigil_fingerprint";

    private static final String TOPIC = Topic.TESTIMONIES.topicName();
    private static final int SCHEMA_VERSION = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Added to the clock by the client: with {@code Long.MAX_VALUE} the sum is long past, and every topic forgotten at once. */
    private static final Duration NEVER_IDLE = Duration.ofDays(3650);

    private final KafkaProducer<String, byte[]> producer;
    private final Clock clock;

    KafkaTestimonyLog(String bootstrapServers, Clock clock) {
        this.producer = new KafkaProducer<>(configuration(bootstrapServers));
        this.clock = clock;
    }

    @Override
    public CompletableFuture<String> publish(Testimony testimony, String fingerprint) {
        byte[] value = Json.write(testimony);
        ProducerRecord<String, byte[]> record = record(testimony.id(), "testimony-recorded", value);
        record.headers().add(FINGERPRINT, fingerprint.getBytes(StandardCharsets.UTF_8));
        return send(record).thenApply(acknowledged -> TestimonyLog.receipt(value));
    }

    @Override
    public CompletableFuture<Void> withdraw(UUID id) {
        return send(record(id, "testimony-withdrawn", null)).thenApply(acknowledged -> null);
    }

    /** Whether the broker has told where the topic is; without that every send fails at once. */
    boolean isReady() {
        try {
            return !producer.partitionsFor(TOPIC).isEmpty();
        } catch (KafkaException notYet) {
            return false;
        }
    }

    /** Appends a marker, so that the broker rolls an idle segment and what was withdrawn can be cleaned. */
    void mark() {
        Future<?> unused = send(new ProducerRecord<>(TOPIC, 0, Topic.MARKER, new byte[] {'1'}));
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }

    private ProducerRecord<String, byte[]> record(UUID id, String type, byte @Nullable [] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(TOPIC, id.toString(), value);
        new CloudEvent(type, UUID.randomUUID(), CloudEvent.INTAKE, clock.instant(), SCHEMA_VERSION)
                .headers()
                .forEach((name, bytes) -> record.headers().add(name, bytes));
        return record;
    }

    private CompletableFuture<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        CompletableFuture<RecordMetadata> acknowledged = new CompletableFuture<>();
        try {
            Future<?> unused = producer.send(record, (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(metadata);
                } else {
                    acknowledged.completeExceptionally(
                            new LogUnavailable(failure.getClass().getSimpleName()));
                }
            });
        } catch (KafkaException refused) {
            acknowledged.completeExceptionally(
                    new LogUnavailable(refused.getClass().getSimpleName()));
        }
        return acknowledged;
    }

    private static Map<String, Object> configuration(String bootstrapServers) {
        return Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class),
                Map.entry(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                // A blocked send would block the event loop and with it the whole server; we rather answer 503.
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 0),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis()),
                // By default the client forgets an idle topic after five minutes, and the next send would be a 503.
                Map.entry(ProducerConfig.METADATA_MAX_IDLE_CONFIG, NEVER_IDLE.toMillis()),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 250),
                Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * Json.LARGEST));
    }
}
