package org.vigil.search.custody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key that checkpoints are signed with (Ed25519), in a file that is made on first use and nobody else may read. */
public final class CheckpointKey {
    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    private CheckpointKey(KeyPair pair) {
        this.pair = pair;
    }

    /** The key in the file, or a new one where there is no file; the public half lies beside it, for witnesses. */
    public static CheckpointKey in(Path folder) {
        Path file = folder.resolve("custody-signing.pem");
        try {
            if (!Files.exists(file)) {
                KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
                String open = pem("PUBLIC KEY", made.getPublic().getEncoded());
                write(folder.resolve("custody-public.pem"), open);
                write(file, pem("PRIVATE KEY", made.getPrivate().getEncoded()) + open);
            }
            String both = Files.readString(file, StandardCharsets.US_ASCII);
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new CheckpointKey(new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(block(both, "PUBLIC KEY"))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(block(both, "PRIVATE KEY")))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key of custody cannot be read or made in the key folder.", unreadable);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IllegalStateException("custody-signing.pem in the key folder is no Ed25519 key.", broken);
        }
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    boolean signed(byte[] content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** The public half in PEM form, for whoever checks a checkpoint elsewhere. */
    public String publicPem() {
        return pem("PUBLIC KEY", pair.getPublic().getEncoded());
    }

    /** SHA-256 of the public half (DER), to be compared with what stands on paper. */
    public String fingerprint() {
        return Sha256.hex(Sha256.of(pair.getPublic().getEncoded()));
    }

    /** Whole or not at all, and from its first moment on nobody else's to read. */
    private static void write(Path file, String content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "custody-", ".part");
        Files.writeString(draft, content, StandardCharsets.US_ASCII);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String pem(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static byte[] block(String pem, String kind) throws GeneralSecurityException {
        Matcher found = Pattern.compile("-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind + "-----")
                .matcher(pem);
        if (!found.find()) {
            throw new GeneralSecurityException("no " + kind);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    @Override
    public String toString() {
        return "CheckpointKey[" + fingerprint() + "]";
    }
}
