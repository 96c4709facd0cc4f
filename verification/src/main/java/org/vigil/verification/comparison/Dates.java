package org.vigil.verification.comparison;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;

/** Compares periods as intervals; a day that nobody stated is never made up, also not as a midpoint. */
final class Dates {
    private static final int WIDE = 25;
    private static final int VERY_WIDE = 100;
    private static final int NARROW = 7;
    private static final int MONTH = 30;

    private Dates() {}

    static @Nullable Level compare(@Nullable Period here, @Nullable Period there) {
        if (here == null || there == null) {
            return null;
        }
        long gap = gap(here, there);
        if (gap > 0) {
            return apart(gap, here, there);
        }
        long widest = Math.max(width(here), width(there));
        if (widest == 1) {
            return Level.DATE_SAME_DAY;
        }
        if (widest >= WIDE && here.equals(there)) {
            return Level.DATE_SAME_SPAN;
        }
        if (widest >= VERY_WIDE) {
            return Level.DATE_VERY_WIDE_OVERLAP;
        }
        if (widest >= WIDE) {
            return Level.DATE_WIDE_OVERLAP;
        }
        return sameStart(here, there) ? Level.DATE_SAME_START : Level.DATE_OVERLAP;
    }

    static boolean withinAMonth(@Nullable Period here, @Nullable Period there) {
        return here != null && there != null && gap(here, there) <= MONTH;
    }

    /** Whether both know the days and the days differ or agree for certain. */
    static boolean areNarrow(@Nullable Period here, @Nullable Period there) {
        return here != null && there != null && isNarrow(here) && isNarrow(there);
    }

    private static Level apart(long gap, Period here, Period there) {
        if (gap == 1 && sameStart(here, there)) {
            return Level.DATE_NEXT_DAY;
        }
        if (gap <= 4) {
            return Level.DATE_DAYS_APART;
        }
        return gap <= MONTH ? Level.DATE_WEEKS_APART : Level.DATE_FAR_APART;
    }

    private static boolean sameStart(Period here, Period there) {
        return isNarrow(here)
                && isNarrow(there)
                && Math.abs(ChronoUnit.DAYS.between(here.earliest(), there.earliest())) <= 1;
    }

    private static boolean isNarrow(Period period) {
        return width(period) <= NARROW && !period.approximate();
    }

    /** Days between the end of the earlier and the start of the later; none if they touch. */
    private static long gap(Period here, Period there) {
        long hereFirst = ChronoUnit.DAYS.between(here.latest(), there.earliest());
        long thereFirst = ChronoUnit.DAYS.between(there.latest(), here.earliest());
        return Math.max(0, Math.max(hereFirst, thereFirst));
    }

    private static long width(Period period) {
        return ChronoUnit.DAYS.between(period.earliest(), period.latest()) + 1;
    }
}
