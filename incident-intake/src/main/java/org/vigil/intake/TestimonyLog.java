package org.vigil.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.vigil.contract.Testimony;

/**
 * The log that testimonies are published to. A completed future means that the log has acknowledged and will keep the
 * event; one that fails with {@link LogUnavailable} means that the caller should send it again.
 */
interface TestimonyLog {
    /** Publishes a testimony; the receipt is the SHA-256 of the published bytes, in hexadecimal. */
    CompletableFuture<String> publish(Testimony testimony, String fingerprint);

    /** Publishes that a testimony is withdrawn. */
    CompletableFuture<Void> withdraw(UUID id);

    /** The receipt of a published value: its SHA-256 in hexadecimal. */
    static String receipt(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The log did not acknowledge in time. Quotes nothing. */
    final class LogUnavailable extends RuntimeException {
        LogUnavailable(String reason) {
            super(reason, null, false, false);
        }
    }
}
