package org.vigil.search.custody;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.vigil.contract.CloudEvent;
import org.vigil.contract.Constraints;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;

/** Appends entries to the log of custody, with acks=all from an idempotent producer. */
public final class KafkaCustody implements AutoCloseable {
    private static final String TOPIC = Topic.CUSTODY.topicName();
    private static final int SCHEMA_VERSION = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final KafkaProducer<String, byte[]> producer;
    private final Supplier<UUID> ids;

    public KafkaCustody(String bootstrapServers, Supplier<UUID> ids) {
        this.producer = new KafkaProducer<>(configuration(bootstrapServers));
        this.ids = ids;
    }

    /** Acknowledged when it returns; otherwise throws {@link CustodyUnavailable}. */
    public void append(CustodyEntry entry) {
        append(List.of(entry));
    }

    /** All acknowledged when it returns, in their order; if it throws, some of them may be on the log all the same. */
    public void append(List<CustodyEntry> entries) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try {
            for (CustodyEntry entry : entries) {
                sent.add(producer.send(record(entry)));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (ExecutionException | KafkaException refused) {
            throw new CustodyUnavailable("the log of custody does not acknowledge", refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CustodyUnavailable("stopped while writing to the log of custody", stopping);
        }
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }

    private ProducerRecord<String, byte[]> record(CustodyEntry entry) {
        if (!Constraints.violations(entry).isEmpty()) {
            throw new IllegalArgumentException("no entry of custody: " + Constraints.violations(entry));
        }
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(TOPIC, 0, entry.item().toString(), Json.write(entry));
        new CloudEvent("custody-entry", ids.get(), "/search", entry.at(), SCHEMA_VERSION)
                .headers()
                .forEach((name, bytes) -> record.headers().add(name, bytes));
        return record;
    }

    private static Map<String, Object> configuration(String bootstrapServers) {
        return Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class),
                Map.entry(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                Map.entry(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * 1024 * 1024),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis()),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis()),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 250L));
    }
}
