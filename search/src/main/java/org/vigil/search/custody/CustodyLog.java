package org.vigil.search.custody;

import java.util.Map;
import java.util.SortedSet;

/** The log of custody, to be read again. Throws {@link CustodyUnavailable} when it does not answer. */
interface CustodyLog {
    /** The offset after the last acknowledged record. */
    long end();

    /** The offset of the first record. */
    long beginning();

    /** The records at these offsets, where there are any. */
    Map<Long, byte[]> read(SortedSet<Long> offsets);

    /** Hands on every record from the beginning until the given offset, in order, until the reader has enough. */
    void scan(long until, Reader reader);

    /** Takes records one after the other. */
    @FunctionalInterface
    interface Reader {
        /** Whether to go on. */
        boolean take(long offset, byte[] record);
    }
}
