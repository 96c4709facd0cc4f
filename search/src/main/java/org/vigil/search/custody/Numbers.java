package org.vigil.search.custody;

import java.util.ArrayList;
import java.util.List;

/** Numbers one behind the other, four bytes each; it grows without copying what it holds. */
final class Numbers {
    private static final int PER_PIECE = 16_384;

    private final List<int[]> pieces = new ArrayList<>();
    private int size;

    void add(int number) {
        if (size % PER_PIECE == 0) {
            pieces.add(new int[PER_PIECE]);
        }
        pieces.get(size / PER_PIECE)[size % PER_PIECE] = number;
        size++;
    }

    int get(int index) {
        return pieces.get(index / PER_PIECE)[index % PER_PIECE];
    }
}
