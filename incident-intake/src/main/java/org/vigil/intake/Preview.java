package org.vigil.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Constraints;
import org.vigil.contract.Draft;
import org.vigil.contract.Period;
import org.vigil.contract.Violation;
import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.intake.anonymize.Anonymized;
import org.vigil.intake.anonymize.Redaction;
import org.vigil.intake.anonymize.RedactionKind;
import org.vigil.intake.quarantine.Keeping;
import org.vigil.intake.risk.Risk;
import org.vigil.intake.risk.RiskReason;
import org.vigil.intake.risk.Traits;

/** Shows what would be hidden, and how easily somebody is recognised, before anything is sent; keeps nothing. */
final class Preview {
    private final Correcting correcting;
    private final Dating dating;
    private final Judgement judgement;

    Preview(Correcting correcting, Dating dating, Judgement judgement) {
        this.correcting = correcting;
        this.dating = dating;
        this.judgement = judgement;
    }

    Shown of(Draft draft) {
        List<Violation> violations = Constraints.violations(draft);
        if (!violations.isEmpty()) {
            throw new Refused(Problem.invalid(violations));
        }
        Optional<Traits> traits = Traits.of(draft);
        Dating.Outcome dated = dating.of(traits, draft.consent(), draft.corrections(), null);
        Correcting.Outcome outcome = correcting.of(draft.text(), draft.corrections(), dated.days());
        Anonymized anonymized = outcome.corrected().anonymized();
        Judgement.Hiding hiding = new Judgement.Hiding(
                anonymized.concerns(), !anonymized.redactions().isEmpty(), outcome.keptByOne());
        Judgement.Verdict verdict = judgement.of(hiding, traits, null);
        return new Shown(
                anonymized.text(),
                anonymized.redactions().stream().map(Hidden::of).toList(),
                outcome.corrected().kept().stream().map(Hidden::of).toList(),
                verdict.risk(),
                verdict.alike(),
                reasons(verdict, dated),
                verdict.quarantine(),
                dated.months());
    }

    private static Set<RiskReason> reasons(Judgement.Verdict verdict, Dating.Outcome dated) {
        Set<RiskReason> reasons = new TreeSet<>(verdict.reasons());
        if (dated.isGeneral()) {
            reasons.remove(RiskReason.EXACT_DAY);
            reasons.add(RiskReason.DAY_AS_MONTH);
        }
        return reasons;
    }

    /** A stretch of the text as sent, what it is, why it is hidden, and who may keep it. */
    record Hidden(int start, int end, RedactionKind kind, String reason, Keeping keep) {
        static Hidden of(Redaction redaction) {
            return new Hidden(
                    redaction.start(),
                    redaction.end(),
                    redaction.kind(),
                    redaction.reason(),
                    Keeping.of(redaction.kind(), KeepReason.PLACE));
        }
    }

    /**
     * The text as it would be published; what was kept is what would be hidden without the corrections; and the months that
     * would be said instead of the day, unless the corrections keep it.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String redacted,
            List<Hidden> redactions,
            List<Hidden> kept,
            Risk risk,
            @Nullable Integer alike,
            Set<RiskReason> riskReasons,
            Set<QuarantineReason> quarantine,
            @Nullable Period months) {
        @Override
        public String toString() {
            return "Shown[" + redactions.size() + " redactions, " + risk + "]";
        }
    }
}
