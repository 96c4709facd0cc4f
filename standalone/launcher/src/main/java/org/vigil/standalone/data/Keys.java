package org.vigil.standalone.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The keys that the services share, made once: what is there is never made again, for others already trust it. */
public record Keys(Path folder) {

    private static final String PRIVATE_KEY = "token-private.pem";
    private static final String PUBLIC_KEY = "token-public.pem";
    private static final String OPERATOR_SECRET = "operator.secret";
    private static final String PERSON_TOKEN_KEY = "person-token.key";

    public void createMissing() {
        try {
            Private.folder(folder);
            if (!Files.exists(folder.resolve(PUBLIC_KEY))) {
                createTokenKeys();
            }
            createSecret(OPERATOR_SECRET);
            createSecret(PERSON_TOKEN_KEY);
        } catch (IOException notWritable) {
            throw new Problem("The keys cannot be written to " + folder + ".", notWritable);
        }
    }

    /** Proves to the gateway that a call comes from whoever owns the data folder. */
    public String operatorSecret() {
        try {
            return Files.readString(folder.resolve(OPERATOR_SECRET)).strip();
        } catch (IOException unreadable) {
            throw new Problem("The operator's secret in " + folder + " cannot be read.", unreadable);
        }
    }

    /** The public key last: its presence says that the pair is complete. */
    private void createTokenKeys() throws IOException {
        KeyPair pair = rsa();
        Private.file(
                folder.resolve(PRIVATE_KEY),
                pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Private.file(
                folder.resolve(PUBLIC_KEY), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private void createSecret(String name) throws IOException {
        if (Files.exists(folder.resolve(name))) {
            return;
        }
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Private.file(folder.resolve(name), HexFormat.of().formatHex(secret));
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException incomplete) {
            throw new IllegalStateException("every JDK offers RSA", incomplete);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
