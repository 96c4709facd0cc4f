package org.vigil.search.custody;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of RFC 9162, section 2.1, over leaves that only ever come at its end. It answers for every size that it has had,
 * so a proof can be given against any earlier checkpoint.
 */
final class MerkleTree {
    /** Of the nodes above the leaves each fourth level is kept; what lies between is at most 15 hashes away. */
    private static final int STEP = 4;

    private final List<Hashes> kept = new ArrayList<>(List.of(new Hashes()));

    int size() {
        return kept.get(0).size();
    }

    void append(byte[] leaf) {
        kept.get(0).add(leaf);
        for (int level = STEP; size() % (1 << level) == 0; level += STEP) {
            if (kept.size() == level / STEP) {
                kept.add(new Hashes());
            }
            kept.get(level / STEP).add(computed(level, size() / (1 << level) - 1));
        }
    }

    byte[] leaf(int index) {
        return kept.get(0).get(index);
    }

    /** The root of the first leaves; of none it is the hash of nothing. */
    byte[] root(int size) {
        if (size < 0 || size > size()) {
            throw new IndexOutOfBoundsException("no tree of size " + size);
        }
        return size == 0 ? Sha256.of(new byte[0]) : range(0, size);
    }

    /** What has to be hashed onto a leaf, from below, to come to the root of the first {@code size} leaves. */
    List<byte[]> path(int index, int size) {
        if (index < 0 || index >= size || size > size()) {
            throw new IndexOutOfBoundsException("no leaf " + index + " in a tree of size " + size);
        }
        List<byte[]> path = new ArrayList<>();
        path(index, 0, size, path);
        return path;
    }

    /** That the tree of the smaller size is the beginning of the tree of the larger one (section 2.1.4.1). */
    List<byte[]> consistency(int smaller, int larger) {
        if (smaller < 1 || smaller > larger || larger > size()) {
            throw new IndexOutOfBoundsException("no growth from " + smaller + " to " + larger);
        }
        List<byte[]> proof = new ArrayList<>();
        consistency(smaller, 0, larger, true, proof);
        return proof;
    }

    private void path(int index, int from, int to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(range(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(range(from, middle));
        }
    }

    private void consistency(int smaller, int from, int to, boolean whole, List<byte[]> proof) {
        if (smaller == to) {
            if (!whole) {
                proof.add(range(from, to));
            }
            return;
        }
        int middle = from + split(to - from);
        if (smaller <= middle) {
            consistency(smaller, from, middle, whole, proof);
            proof.add(range(middle, to));
        } else {
            consistency(smaller, middle, to, false, proof);
            proof.add(range(from, middle));
        }
    }

    private byte[] range(int from, int to) {
        int count = to - from;
        if (Integer.bitCount(count) == 1) {
            int level = Integer.numberOfTrailingZeros(count);
            return node(level, from >> level);
        }
        int middle = from + split(count);
        return Sha256.node(range(from, middle), range(middle, to));
    }

    /** A whole subtree. */
    private byte[] node(int level, int index) {
        return level % STEP == 0 ? kept.get(level / STEP).get(index) : computed(level, index);
    }

    private byte[] computed(int level, int index) {
        return Sha256.node(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
    }

    /** The largest power of two that is smaller than the count. */
    private static int split(int count) {
        return Integer.highestOneBit(count - 1);
    }
}
