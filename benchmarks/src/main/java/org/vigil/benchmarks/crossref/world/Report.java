package org.vigil.benchmarks.crossref.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.SourceConnection;

/**
 * That somebody tells of an event on some day.
 *
 * @param base the report that a copy or a repetition is one of; its own number if it is neither
 * @param against what it states otherwise than the first report of the event
 * @param withdrawnAfter days, or -1 if it stays
 */
record Report(
        int happening,
        int number,
        Kind kind,
        int base,
        SourceConnection connection,
        LocalDate receivedOn,
        @Nullable Disputed against,
        int withdrawnAfter) {

    enum Kind {
        OWN,
        /** One wire text in another outlet. */
        COPY,
        /** The same person once more, in nearly the same words. */
        REPEATED,
        /** Made up of what everybody could read. */
        FABRICATED
    }

    /** What two reports of one event can exclude each other on. */
    public enum Disputed {
        OUTCOME,
        DATE,
        SITE,
        UNIT,
        COUNT
    }

    boolean isPress() {
        return connection == SourceConnection.REPORTER_THIRD_PARTY;
    }

    boolean isWithdrawn() {
        return withdrawnAfter >= 0;
    }
}
