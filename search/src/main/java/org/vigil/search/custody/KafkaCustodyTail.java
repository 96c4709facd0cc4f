package org.vigil.search.custody;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds the {@link Ledger} from the log: all that is there, from the start, then what comes. Beside that it makes rounds:
 * signs what is new, and reads the whole log again to see that it is still the same.
 */
final class KafkaCustodyTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaCustodyTail.class);
    private static final TopicPartition PARTITION = KafkaCustodyConsumer.PARTITION;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration SIGN_EVERY = Duration.ofMinutes(10);
    private static final int SIGN_AFTER = 1000;
    /** Comparing takes at most one twentieth of the time. */
    private static final int REST = 20;

    private static final Duration SHORTEST_REST = Duration.ofMinutes(10);

    private final Ledger ledger;
    private final String bootstrapServers;
    private final Thread reader = new Thread(this::readForEver, "custody-reader");
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "custody-rounds");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> reading;
    private boolean begun;
    private long compareAfter = System.nanoTime();
    private boolean alarmTold;

    KafkaCustodyTail(Ledger ledger, String bootstrapServers) {
        this.ledger = ledger;
        this.bootstrapServers = bootstrapServers;
        reader.setDaemon(true);
    }

    void start() {
        reader.start();
        Future<?> unused =
                rounds.scheduleWithFixedDelay(this::round, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        stopping = true;
        rounds.shutdownNow();
        KafkaConsumer<byte[], byte[]> consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void readForEver() {
        try (KafkaConsumer<byte[], byte[]> consumer = KafkaCustodyConsumer.open(bootstrapServers)) {
            reading = consumer;
            consumer.seekToBeginning(List.of(PARTITION));
            while (!stopping) {
                readOnce(consumer);
            }
        } catch (WakeupException | InterruptException stopped) {
            LOG.debug("stopped reading the log of custody");
        }
    }

    private void readOnce(KafkaConsumer<byte[], byte[]> consumer) {
        try {
            consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                byte[] value = record.value();
                ledger.take(record.offset(), value == null ? new byte[0] : value);
            });
            long position = consumer.position(PARTITION);
            ledger.reached(position);
            if (!begun) {
                Long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
                if (end != null && position >= end) {
                    ledger.begin();
                    begun = true;
                }
            }
        } catch (OffsetOutOfRangeException shorterThanItWas) {
            ledger.raise(CustodyAlarm.Kind.TRUNCATED);
            rest();
        } catch (WakeupException | InterruptException stopped) {
            throw stopped;
        } catch (KafkaException | CustodyUnavailable away) {
            LOG.warn(
                    "cannot read the log of custody, trying again: {}",
                    away.getClass().getSimpleName());
            rest();
        }
    }

    private void round() {
        try {
            ledger.lookAtTheEnd();
            if (System.nanoTime() - compareAfter >= 0) {
                long start = System.nanoTime();
                if (ledger.compareAll()) {
                    long took = System.nanoTime() - start;
                    compareAfter = System.nanoTime() + Math.max(REST * took, SHORTEST_REST.toNanos());
                }
            }
            ledger.signIfDue(SIGN_EVERY, SIGN_AFTER);
        } catch (CustodyUnavailable away) {
            LOG.debug("no round: the log of custody is away");
        } catch (RuntimeException unforeseen) {
            // Its message may be anybody's; an exception that left this method would end the rounds for ever.
            LOG.error("the rounds of custody met {}", unforeseen.getClass().getName());
        }
        tellAlarm();
    }

    private void tellAlarm() {
        Standing standing = ledger.standing();
        Checkpoint signed = standing.checkpoint();
        if (standing.alarm() != null && !alarmTold) {
            LOG.error(
                    "CUSTODY ALARM {}: {} entries on the log, {} signed",
                    standing.alarm(),
                    standing.entries(),
                    signed == null ? 0 : signed.size());
            alarmTold = true;
        }
    }

    private static void rest() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }
}
