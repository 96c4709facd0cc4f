package org.vigil.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells of most keys that nothing was ever written under them, without asking a store: half of what an event asks for is
 * not there. Filters of two bits a key, each twice as large as the one before, so that it grows with the record.
 */
final class KnownKeys {
    private static final int FIRST = 1 << 14;
    private static final int BITS = 16;

    private final List<long[]> filters = new ArrayList<>();
    private int room;

    /** What is removed stays known: that costs a question, never an answer. */
    void add(Object key) {
        long hash = hash(key);
        if (mayHold(hash)) {
            return;
        }
        if (room == 0) {
            room = FIRST << filters.size();
            filters.add(new long[room / Long.SIZE * BITS]);
        }
        room--;
        long[] filter = filters.get(filters.size() - 1);
        filter[word(filter, hash)] |= 1L << hash;
        filter[word(filter, hash >>> Integer.SIZE)] |= 1L << (hash >>> Integer.SIZE);
    }

    boolean mayHold(Object key) {
        return mayHold(hash(key));
    }

    private boolean mayHold(long hash) {
        for (long[] filter : filters) {
            long first = filter[word(filter, hash)] >>> hash;
            if ((first & 1) == 1) {
                long second = filter[word(filter, hash >>> Integer.SIZE)] >>> (hash >>> Integer.SIZE);
                if ((second & 1) == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The lowest six bits choose the bit, those above the word. */
    private static int word(long[] filter, long hash) {
        return (int) (hash >>> 6) & (filter.length - 1);
    }

    /** Keys know a hash of their own; this spreads it over all bits. */
    private static long hash(Object key) {
        long hash = key.hashCode() * 0x9e3779b97f4a7c15L;
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }
}
