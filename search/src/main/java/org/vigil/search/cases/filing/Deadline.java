package org.vigil.search.cases.filing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.search.cases.forum.Clock;
import org.vigil.search.cases.forum.Words;

/**
 * A term that runs or ran in a case. {@code daysLeft} counts to the day on which it is due, from today or from the day on
 * which it was met; below zero it is overdue. Holidays are not modelled.
 */
public record Deadline(
        UUID caseId,
        @Nullable UUID filing,
        String forum,
        String clock,
        Words label,
        String article,
        Clock.Actor actor,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable LocalDate endedOn,
        long daysLeft,
        State state,
        Words silence,
        boolean lawyer) {

    /** How a term stands. */
    public enum State {
        RUNNING,
        OVERDUE,
        MET,
        MET_LATE
    }

    public boolean isOpen() {
        return state == State.RUNNING || state == State.OVERDUE;
    }

    /** An authority that had to act and has not: silence, which nobody sets by hand. */
    public boolean isSilence() {
        return state == State.OVERDUE && actor == Clock.Actor.AUTHORITY;
    }

    @Override
    public String toString() {
        return "Deadline[" + clock + ", " + dueOn + ", " + state + "]";
    }
}
