package org.vigil.contract;

import java.time.Duration;
import java.util.Map;

/**
 * How fast a withdrawn testimony leaves the disks of the log. The bound is segment + marker + cleaner backoff + cleaning
 * pass + file delete delay; a marker counts only if it comes later than {@code segment} after the last roll.
 *
 * @param segment age at which a segment is rolled, and the longest a value waits for compaction
 * @param marker period of the marker records
 * @param fileDelete how long the broker keeps a file that it has replaced
 * @param indexSweep period of the job that expunges deleted documents from the index
 */
public record Erasure(Duration segment, Duration marker, Duration fileDelete, Duration indexSweep) {

    /** What the product promises: gone from log and state within 15 minutes, from the index within 3. */
    public static final Erasure NORMAL =
            new Erasure(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofSeconds(60), Duration.ofSeconds(60));

    /** For tests, which cannot wait 15 minutes. */
    public static final Erasure SHORT =
            new Erasure(Duration.ofSeconds(4), Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(5));

    /** Longer than any reader may be away: a reader that misses a tombstone would keep the text for ever. */
    private static final Duration TOMBSTONE = Duration.ofDays(7);

    /** {@code short} for tests; anything else, also nothing, is normal. */
    public static Erasure named(String name) {
        return name.equals("short") ? SHORT : NORMAL;
    }

    Map<String, String> topicConfiguration() {
        return Map.of(
                "cleanup.policy", "compact",
                "segment.ms", millis(segment),
                "max.compaction.lag.ms", millis(segment),
                "min.compaction.lag.ms", "0",
                "file.delete.delay.ms", millis(fileDelete),
                "delete.retention.ms", millis(TOMBSTONE));
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
