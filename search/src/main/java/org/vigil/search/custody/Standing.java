package org.vigil.search.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the log stands, in numbers.
 *
 * @param setAside records on the log that are no entries
 * @param comparedAt when the whole log was last read again and compared with what was signed
 * @param alarm what was found, and since when; missing when all is well
 */
public record Standing(
        boolean caughtUp,
        int entries,
        int items,
        int setAside,
        String root,
        @Nullable Checkpoint checkpoint,
        @Nullable Instant comparedAt,
        CustodyAlarm.@Nullable Kind alarm,
        @Nullable Instant alarmSince) {}
