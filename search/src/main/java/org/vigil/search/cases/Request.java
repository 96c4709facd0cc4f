package org.vigil.search.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigil.search.access.Viewer;
import org.vigil.search.problem.Problem;

/**
 * Something that somebody asks to be done. The same Idempotency-Key of the same person at the same address is the same
 * request, and is done once.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Request(
        Viewer viewer,
        String address,
        byte[] body,
        @Nullable String key) {
    private static final int LONGEST_KEY = 200;

    Request {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Problem.badRequest(
                    "invalid-idempotency-key", "This Idempotency-Key cannot be used", "Use 1 to 200 characters.");
        }
    }

    /** The id of what is to be written. */
    UUID event(Supplier<UUID> fresh) {
        return key == null
                ? fresh.get()
                : UUID.nameUUIDFromBytes(
                        (viewer.pseudonym() + "\n" + address + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** What tells two requests under one key apart; from it nothing of the content can be read. */
    String mark() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    CaseInput input() {
        return CaseInput.of(body);
    }

    @Override
    public String toString() {
        return "Request[" + body.length + " bytes]";
    }
}
