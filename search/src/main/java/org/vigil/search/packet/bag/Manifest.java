package org.vigil.search.packet.bag;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Hashes by path, and the lines that {@code sha256sum -c} reads. */
final class Manifest {
    private final Map<String, Hashes> files = new TreeMap<>();

    void add(String path, Hashes hashes) {
        files.put(path, hashes);
    }

    byte[] sha256() {
        return lines(Hashes::sha256);
    }

    byte[] sha512() {
        return lines(Hashes::sha512);
    }

    private byte[] lines(Function<Hashes, String> hash) {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, hashes) ->
                lines.append(hash.apply(hashes)).append("  ").append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
