package org.vigil.intake.quarantine;

import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.intake.anonymize.RedactionKind;

/** Who may keep what the machine would hide. */
public enum Keeping {
    /** The person who submits, because machines hide too much of this kind. */
    ALONE,
    /** Only together with a second person. */
    WITH_A_SECOND,
    /** Nobody: it leads to one person and proves nothing. */
    NEVER;

    public static Keeping of(RedactionKind kind, KeepReason reason) {
        return switch (kind) {
            case PERSON, SETTLEMENT, AGE, OCCUPATION ->
                reason == KeepReason.OTHER || reason == KeepReason.EVIDENCE ? WITH_A_SECOND : ALONE;
            // The plate of a car that took people away, the address of a police station, the number of an order.
            case PLATE, ADDRESS, URL, COORDINATES, ACCOUNT -> WITH_A_SECOND;
            // A day stays or goes with the testimony's own: see Dating. The rest leads to one person.
            default -> NEVER;
        };
    }
}
