package org.vigil.intake.quarantine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.contract.vocabulary.Role;
import org.vigil.intake.risk.Risk;

/**
 * An anonymized testimony that waits, with why, since when, and the keyed fingerprint of its submission.
 *
 * @param submittedAs missing in what was put there before it was noted
 */
public record Held(
        Testimony testimony,
        String fingerprint,
        LocalDate since,
        Risk risk,
        int alike,
        Set<QuarantineReason> reasons,
        @Nullable Role submittedAs) {
    public Held {
        reasons = Collections.unmodifiableSet(reasons == null ? Set.of() : new TreeSet<>(reasons));
    }

    @Override
    public String toString() {
        return "Held[" + testimony.id() + ", " + reasons + "]";
    }
}
