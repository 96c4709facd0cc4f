package org.vigil.e2e.stack;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting with a deadline; what is promised to be quick gets a short one. */
public final class Await {

    private Await() {}

    public static ConditionFactory within(Duration deadline) {
        return Awaitility.await()
                .atMost(deadline)
                .pollInterval(Duration.ofMillis(200))
                .pollInSameThread();
    }

    public static ConditionFactory withinSeconds(int seconds) {
        return within(Duration.ofSeconds(seconds));
    }
}
