package org.vigil.search.custody;

/** The log is not what was signed: nothing more is signed, and no packet is made, until a person has looked. */
public final class CustodyAlarm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What was found. */
    public enum Kind {
        /** The log holds less than was signed. */
        TRUNCATED,
        /** The log begins later than it did. */
        BEGINNING_LOST,
        /** What was signed is there no more, or in another order, or not as it was. */
        CHANGED,
        /** The file of checkpoints holds something that this key did not sign. */
        CHECKPOINTS_FOREIGN
    }

    CustodyAlarm(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
