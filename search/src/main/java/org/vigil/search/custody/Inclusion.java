package org.vigil.search.custody;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks proofs as RFC 9162 words it, from the proof alone; it shares no code with what makes them. */
final class Inclusion {
    private Inclusion() {}

    /** Section 2.1.3.2. */
    static boolean holds(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        byte[] computed = leaf;
        for (byte[] hash : path) {
            if (last == 0) {
                return false;
            }
            if (place % 2 == 1 || place == last) {
                computed = Sha256.node(hash, computed);
                while (place % 2 == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                computed = Sha256.node(computed, hash);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(computed, root);
    }

    /** Section 2.1.4.2: the tree of the smaller size is the beginning of the other. */
    static boolean grows(long smaller, byte[] before, long larger, byte[] after, List<byte[]> proof) {
        if (smaller == larger) {
            return proof.isEmpty() && Arrays.equals(before, after);
        }
        if (smaller < 1 || smaller > larger) {
            return false;
        }
        Iterator<byte[]> hashes = proof.iterator();
        byte[] first = Long.bitCount(smaller) == 1 ? before : next(hashes);
        if (first == null) {
            return false;
        }
        long place = smaller - 1;
        long last = larger - 1;
        while (place % 2 == 1) {
            place >>= 1;
            last >>= 1;
        }
        byte[] old = first;
        byte[] now = first;
        while (hashes.hasNext()) {
            byte[] hash = hashes.next();
            if (last == 0) {
                return false;
            }
            if (place % 2 == 1 || place == last) {
                old = Sha256.node(hash, old);
                now = Sha256.node(hash, now);
                while (place % 2 == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                now = Sha256.node(now, hash);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, before) && Arrays.equals(now, after);
    }

    private static byte @Nullable [] next(Iterator<byte[]> hashes) {
        return hashes.hasNext() ? hashes.next() : null;
    }
}
