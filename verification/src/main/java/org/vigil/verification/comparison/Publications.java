package org.vigil.verification.comparison;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Origin;

/**
 * Compares two published accounts as publications. That both stand in one document speaks against one event: who lists
 * what happened lists it once.
 */
final class Publications {
    private Publications() {}

    static Level origins(Features here, Features there) {
        if (here.origin() != there.origin()) {
            return Level.ORIGIN_NEWS_AND_REPORT;
        }
        return here.origin() == Origin.NEWS ? Level.ORIGIN_NEWS : Level.ORIGIN_REPORTS;
    }

    /** Many outlets may carry one document, and then tell of one event; an outlet that uses it twice tells of two. */
    static @Nullable Level documents(Features here, Features there) {
        if (here.outlets().stream().noneMatch(there.outlets()::contains)) {
            return null;
        }
        return here.documents().stream().anyMatch(there.documents()::contains)
                ? Level.DOCUMENT_SAME
                : Level.DOCUMENT_SAME_OUTLET;
    }

    /** Of two that stand in one document the day of publication says nothing more. */
    static @Nullable Level days(Features here, Features there) {
        Period ours = here.published();
        Period theirs = there.published();
        if (ours == null || theirs == null || documents(here, there) == Level.DOCUMENT_SAME) {
            return null;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(ours.earliest(), theirs.earliest()));
        if (apart <= 1) {
            return Level.PUBLISHED_SAME_DAY;
        }
        if (apart <= 3) {
            return Level.PUBLISHED_DAYS_APART;
        }
        return apart <= 10 ? Level.PUBLISHED_WEEK_APART : Level.PUBLISHED_LATER;
    }
}
