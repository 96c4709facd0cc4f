package org.vigil.search.packet.seal;

/** Why a timestamp is missing; what an operator can act upon. */
public enum Why {
    /** No answer, or none in time. */
    UNREACHABLE,
    /** An answer that says no, or an HTTP error. */
    REFUSED,
    /** Not an RFC 3161 response. */
    UNREADABLE,
    /** A timestamp, but over other bytes, for another request, or with a signature that does not hold. */
    WRONG,
    /** Signed by somebody whom no configured anchor vouches for. */
    UNTRUSTED,
    /** The authority's clock and ours are too far apart; one of them is wrong. */
    CLOCK,
    /** The authority is no longer configured. */
    UNKNOWN
}
