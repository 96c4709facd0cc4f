package org.vigil.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Things nobody can guess: tokens, session ids, one-time passwords, pseudonyms. */
final class Secrets {
    /** Without the letters and figures that are mistaken for each other when read out or copied by hand. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RandomGenerator random;

    Secrets(RandomGenerator random) {
        this.random = random;
    }

    /** 256 bits, safe in a header and in a cookie. */
    String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 79 bits in four groups that can be read over a telephone. */
    String oneTimePassword() {
        return String.join("-", legible(4), legible(4), legible(4), legible(4));
    }

    /** A name for a member of staff that says nothing of the person. */
    String pseudonym(String kind) {
        return kind + "-" + legible(10);
    }

    /** Fast on purpose: what is hashed here has 256 bits of its own, and every request pays for it. */
    static String sha256(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private String legible(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LEGIBLE.charAt(random.nextInt(LEGIBLE.length())));
        }
        return text.toString();
    }
}
