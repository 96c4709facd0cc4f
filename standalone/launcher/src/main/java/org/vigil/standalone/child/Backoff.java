package org.vigil.standalone.child;

import java.time.Duration;

/** How long to wait before the next attempt: hardly at first, longer with every death in a row. */
record Backoff(Duration first, Duration longest) {

    Duration after(int deathsInARow) {
        Duration pause = first;
        for (int death = 1; death < deathsInARow && pause.compareTo(longest) < 0; death++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
