package org.vigil.search.index;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.Topic;
import org.vigil.search.problem.IndexUnavailable;

/**
 * The consumer's side of {@link Indexer}. Returns only when the batch is in the index, so that offsets are committed
 * after it and never before; throws otherwise, and the container brings the same batch again, for ever.
 */
public final class KafkaIndexer implements Consumer<Batch> {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaIndexer.class);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final Indexer indexer;
    private final KafkaPositions positions;
    private final Runnable onMissingIndex;
    private final Clock clock;
    private @Nullable Instant warned;

    public KafkaIndexer(Indexer indexer, KafkaPositions positions, Runnable onMissingIndex, Clock clock) {
        this.indexer = indexer;
        this.positions = positions;
        this.onMissingIndex = onMissingIndex;
        this.clock = clock;
    }

    @Override
    public void accept(Batch batch) {
        List<LogEntry> entries = new ArrayList<>();
        for (ConsumerRecord<?, ?> record : batch.records()) {
            entry(record).ifPresent(entries::add);
        }
        try {
            indexer.index(entries);
        } catch (IndexMissing missing) {
            onMissingIndex.run();
            throw missing;
        } catch (IndexUnavailable | IllegalStateException unavailable) {
            warn(unavailable);
            throw unavailable;
        }
        positions.passed(batch.records());
        warned = null;
    }

    private static Optional<LogEntry> entry(ConsumerRecord<?, ?> record) {
        String key = record.key() instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
        if (Topic.MARKER.equals(key)) {
            return Optional.empty();
        }
        byte[] value = record.value() instanceof byte[] bytes ? bytes : null;
        LogEntry.Place place = new LogEntry.Place(record.topic(), record.partition(), record.offset());
        return View.of(record.topic()).map(view -> new LogEntry(view, key, value, place));
    }

    /** Once a minute is enough to be noticed, and too little to fill a disk. */
    private void warn(RuntimeException unavailable) {
        Instant now = clock.instant();
        if (warned == null || warned.plus(BETWEEN_WARNINGS).isBefore(now)) {
            warned = now;
            LOG.warn("Waiting with the log where it is: {}", unavailable.getMessage());
        }
    }
}
