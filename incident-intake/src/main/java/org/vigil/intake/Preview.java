package org.vigil.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Narrative;
import org.vigil.contract.Violation;
import org.vigil.contract.vocabulary.Language;
import org.vigil.intake.anonymize.Anonymized;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.Redaction;

/** Shows what would be hidden, before anything is sent; keeps nothing. */
final class Preview {
    private final Anonymizer anonymizer;

    Preview(Anonymizer anonymizer) {
        this.anonymizer = anonymizer;
    }

    Shown of(Asked asked) {
        String text = asked.text();
        if (text == null) {
            throw new Refused(Problem.invalid(List.of(new Violation("text", "required"))));
        }
        if (text.length() > Narrative.LONGEST) {
            throw new Refused(Problem.invalid(List.of(new Violation("text", "too-long"))));
        }
        Anonymized anonymized = anonymizer.anonymize(text);
        return new Shown(anonymized.text(), anonymized.redactions(), risk(anonymized));
    }

    private static Risk risk(Anonymized anonymized) {
        if (anonymized.doubtful()) {
            return Risk.HIGH;
        }
        return anonymized.redactions().isEmpty() ? Risk.LOW : Risk.MEDIUM;
    }

    /** How carefully a person should look: HIGH where the anonymizer itself is in doubt, MEDIUM where it hid something. */
    enum Risk {
        LOW,
        MEDIUM,
        HIGH
    }

    record Asked(@Nullable String text, @Nullable Language language) {
        @Override
        public String toString() {
            return "Asked[" + (text == null ? 0 : text.length()) + " characters]";
        }
    }

    record Shown(String redacted, List<Redaction> redactions, Risk risk) {
        @Override
        public String toString() {
            return "Shown[" + redactions.size() + " redactions, " + risk + "]";
        }
    }
}
