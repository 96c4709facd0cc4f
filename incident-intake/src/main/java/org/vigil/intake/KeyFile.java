package org.vigil.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Secrets of 32 bytes, one on each line in 64 hexadecimal characters: the newest first, then those it replaces, of which
 * the last is the one the deployment began with.
 */
record KeyFile(List<byte[]> secrets) {
    private static final int BYTES = 32;

    KeyFile {
        secrets = List.copyOf(secrets);
        if (secrets.isEmpty()) {
            throw new IllegalStateException("there is no person-token key");
        }
    }

    /** Ids that were given under it must come out the same for ever. */
    byte[] first() {
        return secrets.get(secrets.size() - 1).clone();
    }

    /** From the environment if it is stated there, else from the file. */
    static KeyFile read(String stated, Path file) {
        try (Stream<String> lines = stated.isBlank() ? Files.lines(file) : Stream.of(stated.split(","))) {
            return new KeyFile(lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(KeyFile::secret)
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The exception must not carry the line. */
    private static byte[] secret(String line) {
        if (line.length() != 2 * BYTES || !line.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalStateException("a person-token key must have 64 hexadecimal characters");
        }
        return HexFormat.of().parseHex(line);
    }

    @Override
    public String toString() {
        return "KeyFile[" + secrets.size() + " keys]";
    }
}
