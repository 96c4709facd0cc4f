package org.vigil.intake.seal;

import java.time.LocalDate;

/** That something was sealed: of which kind, how large the sealed file is, its SHA-256, and on which day. No content. */
public record Sealed(Kind kind, long bytes, String sha256, LocalDate on) {

    /** What lies under a seal. */
    public enum Kind {
        /** How to reach the person. */
        CONTACT,
        /** Everything that was submitted, word for word, with the contact details if there were any. */
        STATEMENT,
        /** An attachment as it was received. */
        ORIGINAL
    }
}
