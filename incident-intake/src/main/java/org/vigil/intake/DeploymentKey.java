package org.vigil.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns what must not be seen into what can still be compared: keyed hashes (HMAC-SHA-256, cut to 128 bits), separated by
 * purpose. Whoever has the key can test guesses; see docs/threat-model.md.
 */
final class DeploymentKey {
    private final SecretKeySpec key;

    DeploymentKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The same id for the same parts, under this key. */
    UUID id(String purpose, String... parts) {
        ByteBuffer hash = ByteBuffer.wrap(hash(purpose, parts));
        // Version 8 of RFC 9562: bits of our own making.
        long high = (hash.getLong() & ~0xF000L) | 0x8000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** A token for the same parts, under this key: 32 hexadecimal characters. */
    String token(String purpose, String... parts) {
        return HexFormat.of().formatHex(hash(purpose, parts), 0, 16);
    }

    /** A secret of 32 bytes for another purpose; it tells nothing of this key. */
    byte[] secret(String purpose) {
        return hash("secret", purpose);
    }

    private byte[] hash(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            update(mac, purpose);
            for (String part : parts) {
                update(mac, part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Length first, so that ("ab", "c") and ("a", "bc") differ. */
    private static void update(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }
}
