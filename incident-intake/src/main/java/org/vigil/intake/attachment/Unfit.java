package org.vigil.intake.attachment;

/** An attachment is not taken, and nothing of it is kept. Says why by a stable code; quotes nothing. */
public final class Unfit extends RuntimeException {
    private final Reason reason;

    public Unfit(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why an attachment is not taken; the name, in lower case with hyphens, is the code of the problem. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        HEIC,
        TYPE_NOT_TAKEN,
        NOBODY_TO_SEAL_TO,
        TOO_MANY_PIXELS,
        TOO_MANY_PAGES,
        ENCRYPTED,
        DAMAGED,
        TOO_DEMANDING,
        METADATA_LEFT,
        BROKEN_OFF,
        BUSY
    }
}
