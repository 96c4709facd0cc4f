package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;

/**
 * What a service writes into the chain of custody: who did what to which item, when, and to what end. It holds codes,
 * pseudonyms, hashes and a salted commitment, never content, so it may be kept for ever. Its place in the chain is no part
 * of it: that follows from the order of the log (docs/decisions/0017).
 *
 * @param role a role of staff, or {@link #SERVICE} where no person acted
 * @param concerning what the entry is about besides the item: an attachment, a decision, a packet
 * @param forum the code of the forum that something went to
 */
@Introspected
public record CustodyEntry(
        @NotNull(message = "required") UUID item,
        @NotNull(message = "required") CustodyType type,
        @NotNull(message = "required") Instant at,

        @NotNull(message = "required") @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}", message = "not-a-pseudonym")
        String actor,

        @NotNull(message = "required") @Pattern(regexp = "[A-Z]{4,20}", message = "unknown-code")
        String role,

        @NotNull(message = "required") CustodyPurpose purpose,

        @Nullable @Pattern(regexp = SHA256, message = "not-a-sha256")
        String sha256Before,

        @Nullable @Pattern(regexp = SHA256, message = "not-a-sha256")
        String sha256After,

        @Nullable UUID concerning,

        @Nullable @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,19}", message = "unknown-code")
        String forum,

        @NotNull(message = "required") @Pattern(regexp = "[0-9a-f]{32}", message = "not-a-salt")
        String salt,

        @NotNull(message = "required") @Pattern(regexp = SHA256, message = "not-a-sha256")
        String commitment) {

    /** The role where no person acted. */
    public static final String SERVICE = "SERVICE";

    private static final String SHA256 = "[0-9a-f]{64}";

    /** An entry that commits to some content, which may be none, under a salt of 128 bits in hexadecimal. */
    public static CustodyEntry of(
            UUID item,
            CustodyType type,
            CustodyPurpose purpose,
            Instant at,
            String actor,
            String role,
            String salt,
            byte[] content) {
        return new CustodyEntry(
                item,
                type,
                at.truncatedTo(ChronoUnit.SECONDS),
                actor,
                role,
                purpose,
                null,
                null,
                null,
                null,
                salt,
                commitment(salt, content));
    }

    /** SHA-256 over the salt as it is written, followed by the content: whoever has the content can check it. */
    public static String commitment(String salt, byte[] content) {
        MessageDigest digest = sha256();
        digest.update(salt.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest.digest(content));
    }

    /** The same, with the SHA-256 of a file before and after. */
    public CustodyEntry withFile(@Nullable String before, @Nullable String after) {
        return new CustodyEntry(
                item, type, at, actor, role, purpose, before, after, concerning, forum, salt, commitment);
    }

    /** The same, naming what it is about besides the item. */
    public CustodyEntry concerning(UUID other) {
        return new CustodyEntry(
                item, type, at, actor, role, purpose, sha256Before, sha256After, other, forum, salt, commitment);
    }

    /** The same, naming the forum that something went to. */
    public CustodyEntry forForum(String code) {
        return new CustodyEntry(
                item, type, at, actor, role, purpose, sha256Before, sha256After, concerning, code, salt, commitment);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "CustodyEntry[" + item + ", " + type + "]";
    }
}
