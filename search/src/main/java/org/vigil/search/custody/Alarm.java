package org.vigil.search.custody;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether something was found that must not be, and since when. Only a person, and a new process, ends an alarm. */
final class Alarm {
    private final Clock clock;
    private CustodyAlarm.@Nullable Kind found;
    private @Nullable Instant since;

    Alarm(Clock clock) {
        this.clock = clock;
    }

    /** The first thing found stays; what comes after it may only follow from it. */
    synchronized void raise(CustodyAlarm.Kind kind) {
        if (found == null) {
            found = kind;
            since = clock.instant();
        }
    }

    synchronized CustodyAlarm.@Nullable Kind found() {
        return found;
    }

    synchronized @Nullable Instant since() {
        return since;
    }

    /** For what must not be done while an alarm stands. */
    synchronized void refuse() {
        if (found != null) {
            throw new CustodyAlarm(found);
        }
    }
}
