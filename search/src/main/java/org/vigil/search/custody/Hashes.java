package org.vigil.search.custody;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hashes one behind the other, 32 bytes each and nothing besides; a million of them take 32 MB. */
final class Hashes {
    private static final int PER_PIECE = 4096;

    private final List<byte[]> pieces = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    void add(byte[] hash) {
        if (size % PER_PIECE == 0) {
            pieces.add(new byte[PER_PIECE * Sha256.BYTES]);
        }
        System.arraycopy(hash, 0, pieces.get(size / PER_PIECE), at(size), Sha256.BYTES);
        size++;
    }

    byte[] get(int index) {
        int at = at(index);
        return Arrays.copyOfRange(pieces.get(index / PER_PIECE), at, at + Sha256.BYTES);
    }

    private static int at(int index) {
        return index % PER_PIECE * Sha256.BYTES;
    }
}
