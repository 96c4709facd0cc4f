package org.vigil.search.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.vigil.search.index.KafkaPositions;

/** How much of the log is in the index. */
public final class KafkaProgress {
    private final KafkaLog log;
    private final KafkaPositions positions;
    private final Clock clock;

    public KafkaProgress(KafkaLog log, KafkaPositions positions, Clock clock) {
        this.log = log;
        this.positions = positions;
        this.clock = clock;
    }

    /** Entries of the log: those in the index, and all. Compaction leaves gaps, which count as done when passed. */
    record Progress(long done, long total, boolean finished) {}

    Progress progress(boolean serving) {
        Map<TopicPartition, Long> starts = log.starts();
        Map<TopicPartition, Long> next = positions.next();
        long done = 0;
        long total = 0;
        for (Map.Entry<TopicPartition, Long> end : log.ends().entrySet()) {
            long start = starts.getOrDefault(end.getKey(), 0L);
            total += end.getValue() - start;
            done += Math.max(0, Math.min(next.getOrDefault(end.getKey(), 0L), end.getValue()) - start);
        }
        return new Progress(done, total, serving && done == total);
    }

    /** Age of the newest entry in the index while others wait behind it; 0 if none waits. */
    long behindSeconds() {
        if (progress(true).finished()) {
            return 0;
        }
        Instant lastEntry = positions.lastEntry();
        return lastEntry == null
                ? 0
                : Math.max(0, Duration.between(lastEntry, clock.instant()).toSeconds());
    }
}
