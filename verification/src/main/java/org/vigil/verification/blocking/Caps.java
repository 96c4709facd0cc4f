package org.vigil.verification.blocking;

/**
 * What keeps the cost of a testimony bounded however dense a wave is.
 *
 * @param ofBlock so many of one block are candidates, the newest
 * @param inAll so many candidates has a testimony at most
 */
public record Caps(int ofBlock, int inAll) {
    public static final Caps STARTING = new Caps(50, 64);
}
