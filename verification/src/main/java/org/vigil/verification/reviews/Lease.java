package org.vigil.verification.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.vigil.contract.Decision;

/**
 * Who took an item of the queue, or gave it back, last. It holds for a while, as judged by whoever reads it: nothing here
 * depends on a clock.
 */
public record Lease(UUID item, String by, Instant at, boolean released) {
    private static final Comparator<Lease> OLDEST_FIRST =
            Comparator.comparing(Lease::at).thenComparing(Lease::released).thenComparing(Lease::by);

    static Lease of(Decision.Claimed claimed) {
        return new Lease(claimed.item(), claimed.ruling().by(), claimed.ruling().at(), false);
    }

    static Lease of(Decision.Released released) {
        return new Lease(
                released.item(), released.ruling().by(), released.ruling().at(), true);
    }

    boolean isLaterThan(Lease other) {
        return OLDEST_FIRST.compare(this, other) > 0;
    }

    /** Until when it holds. */
    public Instant until(Duration term) {
        return at.plus(term);
    }

    public boolean isLive(Instant now, Duration term) {
        return !released && now.isBefore(until(term));
    }
}
