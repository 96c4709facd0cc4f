package org.vigil.search.index;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;

/**
 * Notes on the dead-letter topic of an entry's topic: position and reason as the value, no headers. A withdrawal never
 * reaches that topic, so nothing may be there that would have to be withdrawn.
 */
public final class KafkaDeadLetters implements DeadLetters, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaDeadLetters.class);

    private final Supplier<Producer<byte[], byte[]>> connect;
    private @Nullable Producer<byte[], byte[]> producer;

    /** Connects at the first note: most days there is none. */
    public KafkaDeadLetters(Supplier<Producer<byte[], byte[]>> connect) {
        this.connect = connect;
    }

    @Override
    public synchronized void note(LogEntry.Place place, @Nullable UUID key, String reason) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("topic", place.topic());
        note.put("partition", place.partition());
        note.put("offset", place.offset());
        note.put("reason", reason);
        byte[] id = key == null ? null : key.toString().getBytes(StandardCharsets.UTF_8);
        send(new ProducerRecord<>(Topic.deadLetters(place.topic()), id, Json.write(note)));
        LOG.warn("Set aside {} offset {}: {}", place.topic(), place.offset(), reason);
    }

    private void send(ProducerRecord<byte[], byte[]> letter) {
        if (producer == null) {
            producer = connect.get();
        }
        try {
            producer.send(letter).get();
        } catch (ExecutionException notAcknowledged) {
            throw new IllegalStateException("dead letter not acknowledged", notAcknowledged.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while noting a dead letter", stopping);
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
