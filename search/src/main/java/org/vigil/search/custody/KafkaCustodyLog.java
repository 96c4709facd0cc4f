package org.vigil.search.custody;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads the log of custody again, one question after the other over one connection; a comparison has its own. */
final class KafkaCustodyLog implements CustodyLog, AutoCloseable {
    private static final TopicPartition PARTITION = KafkaCustodyConsumer.PARTITION;
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    /** Records nearer to each other than this are cheaper read over than jumped over. */
    private static final long NEAR = 50;

    private final String bootstrapServers;
    private @Nullable KafkaConsumer<byte[], byte[]> shared;

    KafkaCustodyLog(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public synchronized long end() {
        return answered(() ->
                Objects.requireNonNull(consumer().endOffsets(List.of(PARTITION)).get(PARTITION)));
    }

    @Override
    public synchronized long beginning() {
        return answered(() -> Objects.requireNonNull(
                consumer().beginningOffsets(List.of(PARTITION)).get(PARTITION)));
    }

    @Override
    public synchronized Map<Long, byte[]> read(SortedSet<Long> offsets) {
        return answered(() -> {
            Map<Long, byte[]> found = new HashMap<>();
            SortedSet<Long> missing = new TreeSet<>(offsets);
            try {
                read(missing, found);
            } catch (OffsetOutOfRangeException shorterThanItWas) {
                // What is gone is not among the found.
            }
            return found;
        });
    }

    private void read(SortedSet<Long> missing, Map<Long, byte[]> found) {
        KafkaConsumer<byte[], byte[]> consumer = consumer();
        long position = Long.MIN_VALUE;
        long lastHeard = System.nanoTime();
        while (!missing.isEmpty()) {
            long next = missing.first();
            if (next < position || next > position + NEAR) {
                consumer.seek(PARTITION, next);
            }
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(Duration.ofMillis(500));
            for (ConsumerRecord<byte[], byte[]> record : polled) {
                if (missing.remove(record.offset())) {
                    found.put(record.offset(), record.value() == null ? new byte[0] : record.value());
                }
            }
            position = consumer.position(PARTITION);
            // Whatever was passed and not found is not there.
            missing.headSet(position).clear();
            lastHeard = polled.isEmpty() ? lastHeard : System.nanoTime();
            if (System.nanoTime() - lastHeard > PATIENCE.toNanos()) {
                throw new CustodyUnavailable("the log of custody does not answer");
            }
        }
    }

    @Override
    public void scan(long until, Reader reader) {
        try (KafkaConsumer<byte[], byte[]> own = KafkaCustodyConsumer.open(bootstrapServers)) {
            own.seekToBeginning(List.of(PARTITION));
            long silentSince = System.nanoTime();
            while (own.position(PARTITION) < until) {
                ConsumerRecords<byte[], byte[]> polled = own.poll(Duration.ofMillis(500));
                for (ConsumerRecord<byte[], byte[]> record : polled) {
                    byte[] value = record.value() == null ? new byte[0] : record.value();
                    if (record.offset() < until && !reader.take(record.offset(), value)) {
                        return;
                    }
                }
                silentSince = polled.isEmpty() ? silentSince : System.nanoTime();
                if (System.nanoTime() - silentSince > PATIENCE.toNanos()) {
                    throw new CustodyUnavailable("the log of custody does not answer");
                }
            }
        } catch (OffsetOutOfRangeException shorterThanItWas) {
            // What is not there any more was not handed on, and whoever compares finds it missing.
        } catch (KafkaException away) {
            throw new CustodyUnavailable("the log of custody does not answer", away);
        }
    }

    @Override
    public synchronized void close() {
        if (shared != null) {
            shared.close();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        if (shared == null) {
            shared = KafkaCustodyConsumer.openForPieces(bootstrapServers);
        }
        return shared;
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (KafkaException away) {
            throw new CustodyUnavailable("the log of custody does not answer", away);
        }
    }
}
