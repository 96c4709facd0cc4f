package org.vigil.packet.verifier.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the reader knows of the custody log from elsewhere: checkpoints that were kept or published, and its key. */
public record Witness(
        List<Checkpoint> checkpoints, @Nullable PublicKey key) {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

    /** Throws if a file is not what it must be: a reader's own file in a wrong form is no finding about the packet. */
    public static Witness read(List<Path> checkpoints, @Nullable Path key)
            throws IOException, GeneralSecurityException {
        List<Checkpoint> read = new ArrayList<>();
        for (Path file : checkpoints) {
            read.add(Checkpoint.parse(Files.readAllBytes(file))
                    .orElseThrow(() -> new GeneralSecurityException("not a checkpoint")));
        }
        return new Witness(List.copyOf(read), key == null ? null : key(Files.readString(key)));
    }

    private static PublicKey key(String pem) throws GeneralSecurityException {
        Matcher block = PEM.matcher(pem);
        if (!block.find()) {
            throw new GeneralSecurityException("not a public key");
        }
        byte[] encoded = Base64.getMimeDecoder().decode(block.group(1));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    boolean signed(byte[] content, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
