package org.vigil.intake.anonymize;

import java.util.List;

/**
 * A text with what the machine hid, as a person corrected it.
 *
 * @param kept what the machine would have hidden and the person kept; what they hid elsewhere by the same words is not
 *     among it
 */
public record Corrected(Anonymized anonymized, List<Redaction> kept) {
    public Corrected {
        kept = List.copyOf(kept);
    }
}
