package org.vigil.gateway.operator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Proves that a request comes from the command line on this machine, by whoever may read the key folder. */
final class OperatorSecret {
    static final String HEADER = "X-Vigil-Operator";

    private final Path file;

    OperatorSecret(Path file) {
        this.file = file;
    }

    /** Reads the file each time: it is asked rarely, and a replaced secret must count at once. */
    boolean admits(@Nullable String given, @Nullable InetSocketAddress from) {
        if (given == null || from == null || !isNear(from.getAddress())) {
            return false;
        }
        try {
            byte[] expected = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
            return expected.length > 0
                    && MessageDigest.isEqual(expected, given.strip().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** This machine, or the one that this container runs on, which it knows by a private address only. */
    private static boolean isNear(InetAddress address) {
        return address.isLoopbackAddress() || address.isSiteLocalAddress();
    }
}
