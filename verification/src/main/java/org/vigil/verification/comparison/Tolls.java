package org.vigil.verification.comparison;

import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.verification.features.Features;

/** Compares how many people it befell, as bounds: the gap between two ranges counts, never their middles. */
final class Tolls {
    private static final int FEW = 3;

    private Tolls() {}

    static @Nullable Level victims(Features here, Features there) {
        Count ours = here.victims();
        Count theirs = there.victims();
        if (ours == null || theirs == null || isNobody(ours) || isNobody(theirs)) {
            return null;
        }
        Gap gap = Gap.between(ours, theirs);
        if (gap.isWithin(5, 4)) {
            return Level.COUNT_SAME;
        }
        if (gap.isWithin(2, 1)) {
            return Level.COUNT_CLOSE;
        }
        return gap.isWithin(3, 1) ? Level.COUNT_APART : Level.COUNT_FAR_APART;
    }

    /** That both say one death says little, that both say eleven says much. */
    static @Nullable Level killed(Features here, Features there) {
        Count ours = here.killed();
        Count theirs = there.killed();
        if (ours == null || theirs == null) {
            return ours == null && theirs == null ? null : Level.KILLED_ONE_STATED;
        }
        Gap gap = Gap.between(ours, theirs);
        if (!gap.isWithin(1, 1)) {
            return gap.isWithin(5, 4)
                    ? Level.KILLED_NEARLY
                    : gap.isWithin(2, 1) ? Level.KILLED_CLOSE : Level.KILLED_APART;
        }
        if (gap.upper <= 1) {
            return Level.KILLED_SAME_ONE;
        }
        return gap.upper <= FEW ? Level.KILLED_SAME_FEW : Level.KILLED_SAME_MANY;
    }

    static @Nullable Level injured(Features here, Features there) {
        Count ours = here.injured();
        Count theirs = there.injured();
        if (ours == null || theirs == null) {
            return null;
        }
        return Gap.between(ours, theirs).isWithin(1, 1) ? Level.INJURED_SAME : Level.INJURED_OTHER;
    }

    private static boolean isNobody(Count count) {
        return atMost(count) == 0;
    }

    private static long atMost(Count count) {
        Integer max = count.max();
        return max == null ? Integer.MAX_VALUE : max;
    }

    /** The least that the one and the most that the other can mean; no gap if {@code upper} is not above {@code lower}. */
    private record Gap(long lower, long upper) {
        static Gap between(Count here, Count there) {
            return new Gap(Math.max(1, Math.min(atMost(here), atMost(there))), Math.max(here.min(), there.min()));
        }

        /** Whether the one is at most {@code times / of} of the other. */
        boolean isWithin(int times, int of) {
            return upper * of <= lower * times;
        }
    }
}
