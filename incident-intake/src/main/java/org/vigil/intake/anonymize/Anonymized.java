package org.vigil.intake.anonymize;

import java.util.List;

/**
 * A text with everything hidden that could name someone.
 *
 * @param text the text with labelled blocks in place of what was hidden
 * @param redactions what was hidden, in offsets of the text as received; sorted, never overlapping
 * @param personTokens keyed tokens of the people named in full, in order of appearance, each once
 * @param keptRegister ids of the register entries whose names were kept, in order of appearance, each once
 * @param doubtful whether a person should look before this travels: capitals missing, a language not known, a failure
 */
public record Anonymized(
        String text,
        List<Redaction> redactions,
        List<String> personTokens,
        List<String> keptRegister,
        boolean doubtful) {
    public Anonymized {
        redactions = List.copyOf(redactions);
        personTokens = List.copyOf(personTokens);
        keptRegister = List.copyOf(keptRegister);
    }

    /** Counts only: even masked words stay out of logs. */
    @Override
    public String toString() {
        return "Anonymized[redactions=" + redactions.size() + ", persons=" + personTokens.size() + ", kept="
                + keptRegister.size() + ", doubtful=" + doubtful + "]";
    }
}
