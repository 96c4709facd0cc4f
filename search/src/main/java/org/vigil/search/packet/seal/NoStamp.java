package org.vigil.search.packet.seal;

/** An authority gave no timestamp that could be accepted. */
final class NoStamp extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;

    NoStamp(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
