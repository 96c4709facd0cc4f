package org.vigil.intake.anonymize;

import java.util.List;
import java.util.Set;

/**
 * A text with everything hidden that could name someone.
 *
 * @param text the text with labelled blocks in place of what was hidden
 * @param redactions what was hidden, in offsets of the text as received; sorted, never overlapping
 * @param personTokens keyed tokens of the people named in full, in order of appearance, each once
 * @param keptRegister ids of the register entries whose names were kept, in order of appearance, each once
 * @param concerns why a person should look before this travels: capitals missing, a language not known, a failure
 */
public record Anonymized(
        String text,
        List<Redaction> redactions,
        List<String> personTokens,
        List<String> keptRegister,
        Set<Concern> concerns) {
    public Anonymized {
        redactions = List.copyOf(redactions);
        personTokens = List.copyOf(personTokens);
        keptRegister = List.copyOf(keptRegister);
        concerns = Set.copyOf(concerns);
    }

    /** Whether a person should look before this travels. */
    public boolean doubtful() {
        return !concerns.isEmpty();
    }

    /** Counts only: even masked words stay out of logs. */
    @Override
    public String toString() {
        return "Anonymized[redactions=" + redactions.size() + ", persons=" + personTokens.size() + ", kept="
                + keptRegister.size() + ", concerns=" + concerns + "]";
    }
}
