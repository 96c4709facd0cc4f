package org.vigil.packet.verifier.custody;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.vigil.packet.verifier.container.Hex;

/** The Merkle tree of RFC 9162, of which only the roots of its full subtrees are held. */
final class Tree {

    private final List<byte[]> peaks = new ArrayList<>();
    private long size;

    static byte[] leaf(byte[] entry) {
        MessageDigest digest = Hex.digest("SHA-256");
        digest.update((byte) 0);
        return digest.digest(entry);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Hex.digest("SHA-256");
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    void add(byte[] leaf) {
        byte[] peak = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            peak = node(peaks.remove(peaks.size() - 1), peak);
        }
        peaks.add(peak);
        size++;
    }

    long size() {
        return size;
    }

    String root() {
        if (peaks.isEmpty()) {
            return Hex.sha256(new byte[0]);
        }
        byte[] root = peaks.get(peaks.size() - 1);
        for (int at = peaks.size() - 2; at >= 0; at--) {
            root = node(peaks.get(at), root);
        }
        return Hex.of(root);
    }

    /** Whether the path leads from the leaf to the root: RFC 9162, 2.1.3.2, step by step. */
    static boolean includes(String leaf, long index, long size, List<String> path, String root) {
        if (index < 0 || index >= size) {
            return false;
        }
        byte[] hash = HexFormat.of().parseHex(leaf);
        long number = index;
        long last = size - 1;
        for (String step : path) {
            byte[] sibling = HexFormat.of().parseHex(step);
            if (last == 0) {
                return false;
            }
            if ((number & 1) == 1 || number == last) {
                hash = node(sibling, hash);
                while ((number & 1) == 0 && number != 0) {
                    number >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            number >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, HexFormat.of().parseHex(root));
    }
}
