package org.vigil.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Constraints;
import org.vigil.contract.Draft;
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
    private final Judgement judgement;

    Preview(Correcting correcting, Judgement judgement) {
        this.correcting = correcting;
        this.judgement = judgement;
    }

    Shown of(Draft draft) {
        List<Violation> violations = Constraints.violations(draft);
        if (!violations.isEmpty()) {
            throw new Refused(Problem.invalid(violations));
        }
        Correcting.Outcome outcome = correcting.of(draft.text(), draft.corrections());
        Anonymized anonymized = outcome.corrected().anonymized();
        Judgement.Hiding hiding = new Judgement.Hiding(
                anonymized.concerns(), !anonymized.redactions().isEmpty(), outcome.keptByOne());
        Judgement.Verdict verdict = judgement.of(hiding, Traits.of(draft), null);
        return new Shown(
                anonymized.text(),
                anonymized.redactions().stream().map(Hidden::of).toList(),
                outcome.corrected().kept().stream().map(Hidden::of).toList(),
                verdict.risk(),
                verdict.alike(),
                verdict.reasons(),
                verdict.quarantine());
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

    /** The text as it would be published; what was kept is what would be hidden without the corrections. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String redacted,
            List<Hidden> redactions,
            List<Hidden> kept,
            Risk risk,
            @Nullable Integer alike,
            Set<RiskReason> riskReasons,
            Set<QuarantineReason> quarantine) {
        @Override
        public String toString() {
            return "Shown[" + redactions.size() + " redactions, " + risk + "]";
        }
    }
}
