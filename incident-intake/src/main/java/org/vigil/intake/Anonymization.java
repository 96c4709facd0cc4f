package org.vigil.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Narrative;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Particulars;
import org.vigil.contract.Submission;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ViolationStatus;
import org.vigil.intake.anonymize.Anonymized;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.Redaction;

/** Makes a testimony of a submission: every free text goes through the anonymizer, every origin becomes a token. */
final class Anonymization {
    /** Names the rules, lists and register that were at work; part of every testimony. */
    static final String VERSION = "vigil-anonymizer/1";

    private final Anonymizer anonymizer;
    private final Lineage lineage;
    private final Clock clock;

    Anonymization(Anonymizer anonymizer, Lineage lineage, Clock clock) {
        this.anonymizer = anonymizer;
        this.lineage = lineage;
        this.clock = clock;
    }

    Testimony of(UUID id, Submission submission, Staff staff) {
        Anonymized narrative = anonymizer.anonymize(submission.narrative());
        Set<String> tokens = new TreeSet<>(narrative.personTokens());
        List<Redaction> redactions = new ArrayList<>(narrative.redactions());
        List<OfficialPosition> positions = new ArrayList<>();
        for (OfficialPosition position : submission.officialPositions()) {
            Anonymized summary = anonymizer.anonymize(position.summary() == null ? "" : position.summary());
            redactions.addAll(summary.redactions());
            positions.add(new OfficialPosition(
                    position.attribution(),
                    position.statedBy(),
                    position.period(),
                    position.summary() == null ? null : summary.text()));
        }
        return new Testimony(
                id,
                receivedOn(submission.receivedOn()),
                staff.pseudonym(),
                submission.incidentClass(),
                Objects.requireNonNullElse(submission.violation(), ViolationStatus.UNKNOWN),
                submission.acts(),
                submission.period(),
                submission.place(),
                submission.victims(),
                submission.perpetrators(),
                lineage.of(submission, staff),
                submission.consent(),
                submission.interventions(),
                positions,
                submission.particulars() == null ? Particulars.none() : submission.particulars(),
                new Narrative(narrative.text(), submission.language(), countByKind(redactions), VERSION),
                List.copyOf(tokens));
    }

    private LocalDate receivedOn(@Nullable LocalDate stated) {
        return stated == null ? LocalDate.now(clock) : stated;
    }

    private static Map<String, Integer> countByKind(List<Redaction> redactions) {
        Map<String, Integer> counts = new TreeMap<>();
        redactions.forEach(redaction -> counts.merge(redaction.kind().name(), 1, Integer::sum));
        return counts;
    }
}
