package org.vigil.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.Topic;
import tools.jackson.core.JacksonException;

/** Hands on a topic in a thread of its own: everything that is there, from the start, then what comes. */
final class KafkaReplay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaReplay.class);

    private final TopicPartition partition;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Consumer<ConsumerRecord<String, byte[]>> taker;
    private final Thread reader;
    private volatile boolean caughtUp;

    KafkaReplay(String bootstrapServers, Topic topic, Consumer<ConsumerRecord<String, byte[]>> taker) {
        this.partition = new TopicPartition(topic.topicName(), 0);
        this.taker = taker;
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
        this.reader = new Thread(this::read, "replay-" + topic.topicName());
    }

    void start() {
        reader.start();
    }

    /** Whether everything that was on the topic at the start has been handed on. */
    boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public void close() {
        consumer.wakeup();
    }

    private void read() {
        try (consumer) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
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
                long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, Long.MAX_VALUE);
                caughtUp = consumer.position(partition) >= end;
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
            taker.accept(record);
        } catch (JacksonException | IllegalArgumentException poison) {
            LOG.warn("offset {} of {} cannot be read", record.offset(), partition.topic());
        }
    }
}
