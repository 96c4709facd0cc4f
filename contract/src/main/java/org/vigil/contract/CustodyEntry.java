package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.CustodyType;

/**
 * One link in the chain of custody: who did what to which item, when and by what authority. It holds hashes and a salted
 * commitment, never content, so it may be kept for ever. {@code previousHash} chains the entries of one item.
 */
@Introspected
public record CustodyEntry(
        @NotNull(message = "required") UUID item,
        @PositiveOrZero(message = "negative") long sequence,
        @NotNull(message = "required") CustodyType type,
        @NotNull(message = "required") Instant at,
        @NotBlank(message = "required") String actor,
        @NotBlank(message = "required") String role,
        @NotBlank(message = "required") String purpose,

        @Nullable @Pattern(regexp = SHA256, message = "not-a-sha256")
        String sha256Before,

        @Nullable @Pattern(regexp = SHA256, message = "not-a-sha256")
        String sha256After,

        @NotNull(message = "required") @Pattern(regexp = "[0-9a-f]{32}", message = "not-a-salt")
        String salt,

        @NotNull(message = "required") @Pattern(regexp = SHA256, message = "not-a-sha256")
        String commitment,

        @Nullable @Pattern(regexp = SHA256, message = "not-a-sha256")
        String previousHash) {

    private static final String SHA256 = "[0-9a-f]{64}";

    @Override
    public String toString() {
        return "CustodyEntry[" + item + ", " + sequence + ", " + type + "]";
    }
}
