package org.vigil.search.packet.seal;

/** Somebody who says with a signature that bytes existed at a time (RFC 3161). */
sealed interface Authority permits HttpAuthority, OwnAuthority {

    /** Short and stable; for {@code packet.json} and for people. */
    String name();

    /** Whether it belongs to somebody else than whoever made the packet. */
    boolean independent();

    /** The whole response over this SHA-256, which the caller still has to check. */
    byte[] ask(StampRequest request) throws NoStamp;
}
