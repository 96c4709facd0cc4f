package org.vigil.intake.attachment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as it is listed: what it is, the size and SHA-256 of what was received, of the sealed original and of
 * the working copy. No name and no content.
 *
 * @param sealed missing where there was nobody to seal to: the original was not kept
 * @param copy missing where only the sealed original is kept
 */
public record Attached(
        UUID id,
        FileType type,
        LocalDate on,
        File received,
        @Nullable File sealed,
        @Nullable File copy) {

    /** Some bytes, by their number and their SHA-256 in hexadecimal. */
    public record File(long bytes, String sha256) {}
}
