package org.vigil.intake.anonymize;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a full name into a token that is the same for the same name in any case, order and script, and tells nothing
 * without the key. Whoever holds the key and a list of names can test it: the key stays with the intake.
 */
public final class PersonTokens {
    private static final int KEY_BYTES = 32;
    private static final int TOKEN_BYTES = 20;
    private static final int KEY_ID_BYTES = 4;

    private final SecretKeySpec key;
    private final String keyId;

    private PersonTokens(SecretKeySpec key) {
        this.key = key;
        this.keyId = HexFormat.of().formatHex(authenticate("vigil key id"), 0, KEY_ID_BYTES);
    }

    /** Tokens under a key of exactly 32 bytes; the key's id, derived from it, opens every token. */
    public static PersonTokens keyed(byte[] key) {
        if (key.length != KEY_BYTES) throw new IllegalArgumentException("a person-token key has 32 bytes");
        return new PersonTokens(new SecretKeySpec(key, "HmacSHA256"));
    }

    /** The token of a person named by given name and surname, in either order. */
    String tokenOf(String oneName, String otherName) {
        String[] skeletons = {Skeleton.of(oneName), Skeleton.of(otherName)};
        Arrays.sort(skeletons);
        byte[] code = authenticate("person\n" + skeletons[0] + "\n" + skeletons[1]);
        return keyId + "." + HexFormat.of().formatHex(code, 0, TOKEN_BYTES);
    }

    private byte[] authenticate(String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }

    @Override
    public String toString() {
        return "PersonTokens[" + keyId + "]";
    }
}
