package org.vigil.packet.verifier.seal;

/** Whether a certificate leads to what the reader has from elsewhere. */
enum Trust {
    TRUSTED,
    /** The reader has nothing to lead to. */
    NO_ANCHOR,
    OTHER_ANCHOR,
    /** It leads there, but not all of the way was valid at the time. */
    EXPIRED
}
