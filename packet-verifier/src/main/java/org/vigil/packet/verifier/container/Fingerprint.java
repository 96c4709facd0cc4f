package org.vigil.packet.verifier.container;

/** What a file was when it was read whole: its length and both hashes, in lower-case hex. */
public record Fingerprint(long bytes, String sha256, String sha512) {}
