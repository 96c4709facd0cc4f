package org.vigil.packet.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The tree of RFC 9162 as its section 2.1 defines it, by recursion, without a thought for speed. */
final class SampleLog {

    private final List<byte[]> leaves = new ArrayList<>();

    /** Returns the index of the leaf. */
    int append(String entry) {
        leaves.add(leaf(entry));
        return leaves.size() - 1;
    }

    int size() {
        return leaves.size();
    }

    String root() {
        return HexFormat.of().formatHex(root(leaves));
    }

    List<String> path(int index) {
        return path(index, leaves).stream().map(HexFormat.of()::formatHex).toList();
    }

    static String hash(String entry) {
        return HexFormat.of().formatHex(leaf(entry));
    }

    private static byte[] leaf(String entry) {
        return sha256(new byte[] {0}, entry.getBytes(UTF_8));
    }

    private static byte[] root(List<byte[]> of) {
        if (of.isEmpty()) {
            return sha256();
        }
        if (of.size() == 1) {
            return of.get(0);
        }
        int half = Integer.highestOneBit(of.size() - 1);
        return sha256(new byte[] {1}, root(of.subList(0, half)), root(of.subList(half, of.size())));
    }

    private static List<byte[]> path(int index, List<byte[]> of) {
        if (of.size() == 1) {
            return new ArrayList<>();
        }
        int half = Integer.highestOneBit(of.size() - 1);
        List<byte[]> left = of.subList(0, half);
        List<byte[]> right = of.subList(half, of.size());
        List<byte[]> path = index < half ? path(index, left) : path(index - half, right);
        path.add(index < half ? root(right) : root(left));
        return path;
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
