package org.vigil.intake.attachment;

import java.util.List;

/** How the process that makes a copy tells its parent why there is none. */
final class ExitValues {
    private static final int FIRST = 40;
    /** Both processes run the same code, so a place in this list means the same to both. */
    private static final List<Unfit.Reason> REASONS = List.of(Unfit.Reason.values());

    /** What Java exits with when its memory is used up and it was told to exit then. */
    private static final int OUT_OF_MEMORY = 3;

    private ExitValues() {}

    static int of(Unfit.Reason reason) {
        return FIRST + REASONS.indexOf(reason);
    }

    /** Throws the reason that an exit value stands for; returns if there is a copy. */
    static void check(int exit) {
        if (exit == 0) {
            return;
        }
        if (exit == OUT_OF_MEMORY) {
            throw new Unfit(Unfit.Reason.TOO_DEMANDING);
        }
        boolean stated = exit >= FIRST && exit < FIRST + REASONS.size();
        throw new Unfit(stated ? REASONS.get(exit - FIRST) : Unfit.Reason.DAMAGED);
    }
}
