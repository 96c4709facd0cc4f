package org.vigil.search.custody;

import java.util.UUID;

/** The last link of each item, in 20 bytes a place: a map of objects would take five times as much. */
final class Heads {
    static final int NONE = -1;

    private static final int SMALLEST = 1024;

    private long[] ids = new long[2 * SMALLEST];
    /** One more than the index of the leaf, so that zero is an empty place. */
    private int[] leaves = new int[SMALLEST];

    private int size;

    int size() {
        return size;
    }

    int get(UUID item) {
        return leaves[place(item.getMostSignificantBits(), item.getLeastSignificantBits())] - 1;
    }

    void put(UUID item, int leaf) {
        if (3 * size >= 2 * leaves.length) {
            grow();
        }
        put(item.getMostSignificantBits(), item.getLeastSignificantBits(), leaf + 1);
    }

    private void put(long high, long low, int value) {
        int place = place(high, low);
        if (leaves[place] == 0) {
            size++;
        }
        ids[2 * place] = high;
        ids[2 * place + 1] = low;
        leaves[place] = value;
    }

    /** Where the item is, or the empty place where it belongs. */
    private int place(long high, long low) {
        int mask = leaves.length - 1;
        int place = mixed(high ^ low) & mask;
        while (leaves[place] != 0 && (ids[2 * place] != high || ids[2 * place + 1] != low)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldIds = ids;
        int[] oldLeaves = leaves;
        ids = new long[2 * oldIds.length];
        leaves = new int[2 * oldLeaves.length];
        size = 0;
        for (int i = 0; i < oldLeaves.length; i++) {
            if (oldLeaves[i] != 0) {
                put(oldIds[2 * i], oldIds[2 * i + 1], oldLeaves[i]);
            }
        }
    }

    /** Ids of a kind differ in few bits. */
    private static int mixed(long bits) {
        long mixed = (bits ^ bits >>> 32) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
