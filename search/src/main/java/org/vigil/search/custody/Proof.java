package org.vigil.search.custody;

import java.util.HexFormat;
import java.util.List;

/** That an item's last link is in the log whose root was signed: the hashes from leaf to root (RFC 9162, 2.1.3). */
public record Proof(
        String item, long sequence, String leafHash, long leafIndex, long treeSize, String root, List<String> path) {
    public Proof {
        path = List.copyOf(path);
    }

    static Proof of(String item, long sequence, String leafHash, int leaf, int size, byte[] root, List<byte[]> path) {
        return new Proof(
                item,
                sequence,
                leafHash,
                leaf,
                size,
                Sha256.hex(root),
                path.stream().map(Sha256::hex).toList());
    }

    /** Computed from the proof alone. */
    public boolean holds() {
        HexFormat hex = HexFormat.of();
        return Inclusion.holds(
                hex.parseHex(leafHash),
                leafIndex,
                treeSize,
                path.stream().map(hex::parseHex).toList(),
                hex.parseHex(root));
    }
}
