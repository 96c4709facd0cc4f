package org.vigil.intake.quarantine;

import java.util.EnumSet;
import java.util.Set;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.intake.anonymize.Concern;

/** Which doubts make a testimony wait (docs/decisions/0011); an organisation may leave some of them out. */
public final class QuarantineRule {
    private final Set<QuarantineReason> minded;

    public QuarantineRule(Set<QuarantineReason> minded) {
        this.minded = Set.copyOf(minded);
    }

    public boolean minds(QuarantineReason reason) {
        return minded.contains(reason);
    }

    /** Missing capitals alone are no reason: much of what people write on a telephone has none. */
    public Set<QuarantineReason> reasons(Set<Concern> concerns, boolean keptByOne, boolean easilyRecognised) {
        Set<QuarantineReason> reasons = EnumSet.noneOf(QuarantineReason.class);
        for (Concern concern : concerns) {
            switch (concern) {
                case RECOGNISER_FAILED -> reasons.add(QuarantineReason.NOT_READABLE);
                case UNKNOWN_SCRIPT -> reasons.add(QuarantineReason.UNKNOWN_SCRIPT);
                case UNKNOWN_LANGUAGE -> reasons.add(QuarantineReason.UNKNOWN_LANGUAGE);
                case NO_CAPITALS -> {}
            }
        }
        if (keptByOne) {
            reasons.add(QuarantineReason.KEPT_BY_ONE);
        }
        if (easilyRecognised) {
            reasons.add(QuarantineReason.EASILY_RECOGNISED);
        }
        reasons.retainAll(minded);
        return reasons;
    }
}
