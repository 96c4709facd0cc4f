package org.vigil.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Corrections;
import org.vigil.contract.Violation;
import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.Corrected;
import org.vigil.intake.anonymize.Days;
import org.vigil.intake.anonymize.Redaction;
import org.vigil.intake.anonymize.Stretch;
import org.vigil.intake.quarantine.Keeping;
import org.vigil.intake.quarantine.QuarantineRule;

/** Hides what the machine finds and a person adds, and keeps what they may keep; refuses what nobody may. */
final class Correcting {
    private final Anonymizer anonymizer;
    private final QuarantineRule rule;

    /** A corrected text, what was kept for which reason, and whether it takes a second person to keep all of that. */
    record Outcome(Corrected corrected, Map<KeepReason, Integer> kept, boolean keptByOne) {}

    Correcting(Anonymizer anonymizer, QuarantineRule rule) {
        this.anonymizer = anonymizer;
        this.rule = rule;
    }

    /** The corrections must have passed the constraints of the contract for this text; given days become months. */
    Outcome of(String text, @Nullable Corrections given, @Nullable Days days) {
        Corrections corrections = given == null ? Corrections.none() : given;
        List<Corrections.Keep> keeps = corrections.keep();
        Corrected corrected = anonymizer.anonymize(text, stretches(corrections.hide()), stretches(keeps), days);
        Map<Stretch, Redaction> machine = new HashMap<>();
        if (!keeps.isEmpty()) {
            corrected.kept().forEach(kept -> machine.put(stretch(kept), kept));
            corrected.anonymized().redactions().forEach(hidden -> machine.put(stretch(hidden), hidden));
        }
        List<Violation> violations = new ArrayList<>();
        Map<KeepReason, Integer> reasons = new EnumMap<>(KeepReason.class);
        boolean keptByOne = false;
        for (int i = 0; i < keeps.size(); i++) {
            Corrections.Keep keep = keeps.get(i);
            Redaction hidden = machine.get(new Stretch(keep.start(), keep.end()));
            Keeping keeping = hidden == null ? Keeping.NEVER : Keeping.of(hidden.kind(), keep.reason());
            if (hidden == null) {
                violations.add(new Violation("corrections.keep[" + i + "]", "not-hidden"));
            } else if (keeping == Keeping.NEVER || !mayWait(keeping)) {
                violations.add(new Violation("corrections.keep[" + i + "]", "always-hidden"));
            } else if (corrected.kept().contains(hidden)) {
                reasons.merge(keep.reason(), 1, Integer::sum);
                keptByOne |= keeping == Keeping.WITH_A_SECOND;
            }
        }
        if (!violations.isEmpty()) {
            throw new Refused(Problem.invalid(violations));
        }
        return new Outcome(corrected, reasons, keptByOne);
    }

    static List<Stretch> stretches(List<? extends Corrections.Stretch> given) {
        return given.stream()
                .map(stretch -> new Stretch(stretch.start(), stretch.end()))
                .toList();
    }

    /** Where nothing waits for a second person, what takes two may not be kept at all. */
    private boolean mayWait(Keeping keeping) {
        return keeping == Keeping.ALONE || rule.minds(QuarantineReason.KEPT_BY_ONE);
    }

    private static Stretch stretch(Redaction redaction) {
        return new Stretch(redaction.start(), redaction.end());
    }
}
