package org.vigil.search.packet;

/** How much a packet tells of people, from everything that was recorded to sums alone. */
public enum Level {
    /** For a named addressee, sealed. */
    L0,
    /** Confidential to the body that it is addressed to. */
    L1,
    /** May be passed on to a State. */
    L2,
    /** May be published: sums, and no account of anybody. */
    L3;

    /** Whether people at risk may be looked for in it, so that place, time and pictures are coarse. */
    public boolean isShareable() {
        return compareTo(L2) >= 0;
    }
}
