package org.vigil.intake.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where blobs of testimonies lie: sealed ones, and working copies without metadata. Every method throws
 * {@link VaultUnavailable} if the vault cannot do it.
 */
public interface Vault {
    /** Keeps what is written, whole or not at all; once this returns it survives a power cut. */
    void keep(UUID testimony, String name, Writing writing);

    /** The bytes as they were kept. */
    Optional<InputStream> open(UUID testimony, String name);

    /** What is kept for a testimony, by name. */
    List<Blob> list(UUID testimony);

    /** Every testimony for which something is kept. */
    Set<UUID> testimonies();

    /** Gives a blob another name; an existing one of that name is replaced. */
    void rename(UUID testimony, String from, String to);

    /** Removes one blob; that it is not there is no error. */
    void destroy(UUID testimony, String name);

    /** Removes everything of a testimony; that there is nothing is no error. */
    void destroy(UUID testimony);

    /** One blob; its name says nothing of what is in it. */
    record Blob(String name, long bytes, Instant keptAt) {}

    /** Writes the content of a blob; what it throws, {@link IOException} apart, reaches the caller unchanged. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream blob) throws IOException;
    }

    /** The vault cannot be written or read right now. Quotes nothing. */
    final class VaultUnavailable extends RuntimeException {
        public VaultUnavailable(Exception cause) {
            super(cause.getClass().getSimpleName(), null, false, false);
        }
    }
}
