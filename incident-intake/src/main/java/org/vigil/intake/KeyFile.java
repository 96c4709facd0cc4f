package org.vigil.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** A 32-byte secret from a file with 64 hexadecimal characters. */
final class KeyFile {
    private static final int BYTES = 32;

    private final byte[] secret;

    private KeyFile(byte[] secret) {
        this.secret = secret;
    }

    byte[] secret() {
        return secret.clone();
    }

    static KeyFile read(Path file) {
        try {
            byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length != BYTES) {
                throw new IllegalStateException("the person-token key must have 64 hexadecimal characters");
            }
            return new KeyFile(secret);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
