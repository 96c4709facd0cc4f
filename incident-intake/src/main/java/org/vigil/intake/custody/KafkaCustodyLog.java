package org.vigil.intake.custody;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.vigil.contract.CloudEvent;
import org.vigil.contract.Constraints;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;

/** Appends to Kafka with acks=all from an idempotent producer, so that entries stay in their order and none is twice. */
public final class KafkaCustodyLog implements CustodyLog, AutoCloseable {
    private static final String TOPIC = Topic.CUSTODY.topicName();
    private static final int SCHEMA_VERSION = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Added to the clock by the client: with {@code Long.MAX_VALUE} the sum is long past, and every topic forgotten at once. */
    private static final Duration NEVER_IDLE = Duration.ofDays(3650);

    private final KafkaProducer<String, byte[]> producer;

    public KafkaCustodyLog(String bootstrapServers) {
        this.producer = new KafkaProducer<>(configuration(bootstrapServers));
    }

    @Override
    public CompletableFuture<Void> append(List<CustodyEntry> entries) {
        return CompletableFuture.allOf(entries.stream().map(this::send).toArray(CompletableFuture<?>[]::new));
    }

    /** Whether the broker has told where the topic is; without that every append fails at once. */
    public boolean isReady() {
        try {
            return !producer.partitionsFor(TOPIC).isEmpty();
        } catch (KafkaException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }

    private CompletableFuture<Void> send(CustodyEntry entry) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            Future<?> unused = producer.send(record(entry), (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(unavailable(failure));
                }
            });
        } catch (KafkaException refused) {
            acknowledged.completeExceptionally(unavailable(refused));
        }
        return acknowledged;
    }

    private static ProducerRecord<String, byte[]> record(CustodyEntry entry) {
        if (!Constraints.violations(entry).isEmpty()) {
            throw new IllegalArgumentException("no entry of custody: " + Constraints.violations(entry));
        }
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(TOPIC, 0, entry.item().toString(), Json.write(entry));
        new CloudEvent("custody-entry", UUID.randomUUID(), "/incident-intake", entry.at(), SCHEMA_VERSION)
                .headers()
                .forEach((name, bytes) -> record.headers().add(name, bytes));
        return record;
    }

    private static Unavailable unavailable(Exception failure) {
        return new Unavailable(failure.getClass().getSimpleName());
    }

    private static Map<String, Object> configuration(String bootstrapServers) {
        return Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class),
                Map.entry(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                Map.entry(ProducerConfig.BUFFER_MEMORY_CONFIG, 4L * 1024 * 1024),
                // A blocked send would block the event loop and with it the whole server; we rather answer 503.
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 0),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis()),
                // By default the client forgets an idle topic after five minutes, and the next send would be a 503.
                Map.entry(ProducerConfig.METADATA_MAX_IDLE_CONFIG, NEVER_IDLE.toMillis()),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 250));
    }
}
