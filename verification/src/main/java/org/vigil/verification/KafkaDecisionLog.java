package org.vigil.verification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.vigil.contract.Decision;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;

/** Publishes decisions, and their entries of custody, to Kafka with acks=all from an idempotent producer. */
final class KafkaDecisionLog implements DecisionLog, AutoCloseable {
    private static final String TOPIC = Topic.DECISIONS.topicName();
    private static final int SCHEMA_VERSION = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final KafkaProducer<String, byte[]> producer;

    KafkaDecisionLog(String bootstrapServers) {
        this.producer = new KafkaProducer<>(configuration(bootstrapServers));
    }

    @Override
    public CompletableFuture<Void> witness(List<CustodyEntry> entries) {
        return CompletableFuture.allOf(
                entries.stream().map(entry -> send(record(entry))).toArray(CompletableFuture<?>[]::new));
    }

    @Override
    public CompletableFuture<Void> publish(Decision decision) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(TOPIC, decision.id().toString(), Json.write(decision));
        new CloudEvent(
                        "decision-taken",
                        decision.id(),
                        "/verification",
                        decision.ruling().at(),
                        SCHEMA_VERSION)
                .headers()
                .forEach((name, bytes) -> record.headers().add(name, bytes));
        return send(record);
    }

    private CompletableFuture<Void> send(ProducerRecord<String, byte[]> record) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            Future<?> unused = producer.send(record, (metadata, failure) -> {
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

    @Override
    public void close() {
        producer.close(PATIENCE);
    }

    private static ProducerRecord<String, byte[]> record(CustodyEntry entry) {
        if (!Constraints.violations(entry).isEmpty()) {
            throw new IllegalArgumentException("no entry of custody: " + Constraints.violations(entry));
        }
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topic.CUSTODY.topicName(), 0, entry.item().toString(), Json.write(entry));
        UUID decision = Objects.requireNonNull(entry.concerning());
        new CloudEvent("custody-entry", decision, "/verification", entry.at(), SCHEMA_VERSION)
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
                // The controller sends from a thread that may wait, so metadata may be asked for, within patience.
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis()),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis()),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 250L));
    }
}
