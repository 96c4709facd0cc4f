package org.vigil.intake.anonymize;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
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

    private final List<Key> keys;

    private record Key(SecretKeySpec secret, String id) {
        byte[] authenticate(String message) {
            return PersonTokens.authenticate(secret, message);
        }
    }

    private PersonTokens(List<Key> keys) {
        this.keys = keys;
    }

    /** Tokens under a key of exactly 32 bytes; the key's id, derived from it, opens every token. */
    public static PersonTokens keyed(byte[] key) {
        return keyed(List.of(key));
    }

    /**
     * Tokens under each of these keys, while an older one is being replaced: what is recorded now is recognised in what
     * was recorded under any of them. A testimony's tokens under different keys have different key ids.
     */
    public static PersonTokens keyed(List<byte[]> keys) {
        if (keys.isEmpty()) throw new IllegalArgumentException("no person-token key");
        return new PersonTokens(keys.stream().map(PersonTokens::key).toList());
    }

    private static Key key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) throw new IllegalArgumentException("a person-token key has 32 bytes");
        var secret = new SecretKeySpec(bytes, "HmacSHA256");
        return new Key(secret, HexFormat.of().formatHex(authenticate(secret, "vigil key id"), 0, KEY_ID_BYTES));
    }

    /** The tokens of a person named by given name and surname, in either order; one for each key, the newest first. */
    public List<String> tokensOf(String oneName, String otherName) {
        String[] skeletons = {Skeleton.of(oneName), Skeleton.of(otherName)};
        Arrays.sort(skeletons);
        String person = "person\n" + skeletons[0] + "\n" + skeletons[1];
        return keys.stream()
                .map(key -> key.id() + "." + HexFormat.of().formatHex(key.authenticate(person), 0, TOKEN_BYTES))
                .toList();
    }

    private static byte[] authenticate(SecretKeySpec key, String message) {
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
        return "PersonTokens[" + keys.stream().map(Key::id).toList() + "]";
    }
}
