package org.vigil.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.contract.vocabulary.ViolationStatus;
import org.vigil.intake.anonymize.Anonymized;
import org.vigil.intake.anonymize.Concern;
import org.vigil.intake.anonymize.Redaction;
import org.vigil.intake.risk.Traits;

/** Makes a testimony of a submission: every free text goes through the anonymizer, every origin becomes a token. */
final class Anonymization {
    /** Names the rules, lists and register that were at work; part of every testimony. */
    static final String VERSION = "vigil-anonymizer/1";

    private final Correcting correcting;
    private final Dating dating;
    private final Lineage lineage;
    private final Clock clock;

    /** The testimony, its traits as they were told, and what the anonymizer told of its texts. */
    record Result(Testimony testimony, Traits told, Judgement.Hiding hiding) {}

    Anonymization(Correcting correcting, Dating dating, Lineage lineage, Clock clock) {
        this.correcting = correcting;
        this.dating = dating;
        this.lineage = lineage;
        this.clock = clock;
    }

    /** Refuses corrections that nobody may make. */
    Result of(UUID id, Submission submission, Staff staff) {
        Traits told = Traits.of(submission);
        Dating.Outcome dated = dating.of(Optional.of(told), submission.consent(), submission.corrections(), id);
        Correcting.Outcome outcome = correcting.of(submission.narrative(), submission.corrections(), dated.days());
        Anonymized narrative = outcome.corrected().anonymized();
        Set<Concern> concerns = new TreeSet<>(narrative.concerns());
        Set<String> tokens = new TreeSet<>(narrative.personTokens());
        List<Redaction> redactions = new ArrayList<>(narrative.redactions());
        List<OfficialPosition> positions = new ArrayList<>();
        for (OfficialPosition position : submission.officialPositions()) {
            Anonymized summary = summary(position, dated);
            concerns.addAll(summary.concerns());
            redactions.addAll(summary.redactions());
            positions.add(new OfficialPosition(
                    position.attribution(),
                    position.statedBy(),
                    dated.general(position.period()),
                    position.summary() == null ? null : summary.text()));
        }
        Testimony testimony = new Testimony(
                id,
                receivedOn(submission.receivedOn()),
                staff.pseudonym(),
                submission.incidentClass(),
                Objects.requireNonNullElse(submission.violation(), ViolationStatus.UNKNOWN),
                submission.acts(),
                dated.period(),
                submission.place(),
                submission.victims(),
                submission.perpetrators(),
                lineage.of(submission, staff),
                submission.consent(),
                submission.interventions(),
                positions,
                submission.particulars() == null ? Particulars.none() : submission.particulars(),
                new Narrative(
                        narrative.text(),
                        submission.language(),
                        countByKind(redactions),
                        VERSION,
                        kept(outcome, dated)),
                List.copyOf(tokens));
        return new Result(testimony, told, new Judgement.Hiding(concerns, !redactions.isEmpty(), outcome.keptByOne()));
    }

    private Anonymized summary(OfficialPosition position, Dating.Outcome dated) {
        String summary = position.summary() == null ? "" : position.summary();
        return correcting.of(summary, null, dated.days()).corrected().anonymized();
    }

    private static Map<KeepReason, Integer> kept(Correcting.Outcome outcome, Dating.Outcome dated) {
        Map<KeepReason, Integer> kept = new TreeMap<>(outcome.kept());
        if (dated.kept() != null) {
            kept.merge(dated.kept(), 1, Integer::sum);
        }
        return kept;
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
