package org.vigil.benchmarks.generator;

import java.time.LocalDate;
import java.util.Objects;
import org.vigil.contract.Submission;

/** The same submission, made again some days later under another number. */
final class Again {
    private Again() {}

    static Submission of(Submission before, String externalId, String narrative, int daysLater) {
        return new Submission(
                before.sourceSystem(),
                externalId,
                received(before).plusDays(daysLater),
                before.incidentClass(),
                before.violation(),
                before.acts(),
                before.period(),
                before.place(),
                before.victims(),
                before.perpetrators(),
                before.source(),
                before.consent(),
                before.interventions(),
                before.officialPositions(),
                before.particulars(),
                narrative,
                before.language(),
                before.contact());
    }

    static LocalDate received(Submission submission) {
        return Objects.requireNonNull(submission.receivedOn());
    }
}
