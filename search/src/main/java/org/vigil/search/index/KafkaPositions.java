package org.vigil.search.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far each partition of the log has come into the index, and how old the last entry was. Safe for many threads. */
public final class KafkaPositions {
    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();
    private volatile @Nullable Instant lastEntry;

    void passed(List<ConsumerRecord<?, ?>> records) {
        for (ConsumerRecord<?, ?> record : records) {
            next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
            lastEntry = Instant.ofEpochMilli(record.timestamp());
        }
    }

    /**
     * Takes the consumer's own word, on its thread: a transaction's end takes an offset too, so that the last record
     * alone never looks like the end of the log.
     */
    public void resting(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            next.put(partition, consumer.position(partition));
        }
    }

    public void forget() {
        next.clear();
        lastEntry = null;
    }

    public Map<TopicPartition, Long> next() {
        return Map.copyOf(next);
    }

    public @Nullable Instant lastEntry() {
        return lastEntry;
    }
}
