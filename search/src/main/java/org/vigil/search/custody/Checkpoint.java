package org.vigil.search.custody;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** What the whole log came to at a time, signed: how many links, and the root over them. */
public record Checkpoint(int size, String root, Instant time, String signature) {

    /** The three lines that are signed, as docs/packet-format.md has them. */
    public String text() {
        return text(size, root, time);
    }

    /** Ed25519 over the bytes of the text. */
    public byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }

    static Checkpoint signed(int size, String root, Instant time, CheckpointKey key) {
        byte[] signature = key.sign(text(size, root, time).getBytes(StandardCharsets.US_ASCII));
        return new Checkpoint(size, root, time, Base64.getEncoder().encodeToString(signature));
    }

    boolean isSignedBy(CheckpointKey key) {
        return key.signed(text().getBytes(StandardCharsets.US_ASCII), signatureBytes());
    }

    private static String text(int size, String root, Instant time) {
        return "size " + size + "\nroot " + root + "\ntime " + time + "\n";
    }
}
