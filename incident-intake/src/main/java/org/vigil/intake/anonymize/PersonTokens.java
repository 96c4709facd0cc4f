package org.vigil.intake.anonymize;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a full name into a token that is the same for the same name in any case, order and script, and tells nothing
 * without the key. Whoever holds the key and a list of names can test it: the key stays with the intake.
 *
 * <p>A token is {@code key.identity.likeness}, and the same name has the same in all three. The likeness is that of the
 * name's {@link Misspellings}, four bytes each: names that differ in one letter share four bytes of it, others share none
 * but by a chance of one in ten million.
 */
public final class PersonTokens {
    private static final int KEY_BYTES = 32;
    private static final int TOKEN_BYTES = 20;
    private static final int KEY_ID_BYTES = 4;
    private static final Base64.Encoder LIKENESS = Base64.getUrlEncoder().withoutPadding();

    private final List<Key> keys;

    private record Key(SecretKeySpec secret, String id) {
        String tokenOf(String person) {
            Mac mac = mac(secret);
            String identity = HexFormat.of().formatHex(authenticate(mac, "person\n" + person), 0, TOKEN_BYTES);
            return id + "." + identity + "." + LIKENESS.encodeToString(likeness(mac, person));
        }

        /** Sorted: in the order of letters it would tell in which place two names differ. */
        private static byte[] likeness(Mac mac, String person) {
            int[] sorted = Misspellings.of(person).stream()
                    .mapToInt(spelling -> ByteBuffer.wrap(authenticate(mac, "like\n" + spelling))
                            .getInt())
                    .sorted()
                    .toArray();
            ByteBuffer likeness = ByteBuffer.allocate(sorted.length * Integer.BYTES);
            likeness.asIntBuffer().put(sorted);
            return likeness.array();
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
        return new Key(secret, HexFormat.of().formatHex(authenticate(mac(secret), "vigil key id"), 0, KEY_ID_BYTES));
    }

    /** The tokens of a person named by given name and surname, in either order; one for each key, the newest first. */
    public List<String> tokensOf(String oneName, String otherName) {
        String[] skeletons = {Skeleton.of(oneName), Skeleton.of(otherName)};
        Arrays.sort(skeletons);
        String person = skeletons[0] + "\n" + skeletons[1];
        return keys.stream().map(key -> key.tokenOf(person)).toList();
    }

    private static byte[] authenticate(Mac mac, String message) {
        return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }

    @Override
    public String toString() {
        return "PersonTokens[" + keys.stream().map(Key::id).toList() + "]";
    }
}
