package org.vigil.verification.blocking;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.vigil.verification.features.Ids;
import org.vigil.verification.memory.Shelf;

/** Who uses which word. Only whether few do is asked, so that a word which everybody uses costs no more than another. */
final class Words {
    private final Postings postings;
    private final Arrivals arrivals;
    private final int few;

    Words(Shelf<String, Block> shelf, Arrivals arrivals, int few) {
        this.postings = new Postings(shelf);
        this.arrivals = arrivals;
        this.few = few;
    }

    boolean isRare(int word) {
        return users(key(word)).length <= few;
    }

    /** About all who use it, if this one makes them one too many. */
    Optional<Shift> add(int word, long number) {
        String key = key(word);
        postings.add(key, number);
        return shiftAt(few + 1, users(key), false);
    }

    /** About all who still use it, if without this one they are few again. */
    Optional<Shift> remove(int word, long number) {
        String key = key(word);
        postings.remove(key, number);
        return shiftAt(few, users(key), true);
    }

    private Optional<Shift> shiftAt(int size, long[] users, boolean mayRise) {
        if (users.length != size) {
            return Optional.empty();
        }
        Set<UUID> members = new TreeSet<>(Ids.ORDER);
        LongStream.of(users).mapToObj(arrivals::testimony).forEach(members::add);
        return Optional.of(new Shift(members, true, mayRise));
    }

    /** The latest of them, and no more than it takes to see that they are two too many. */
    private long[] users(String key) {
        return postings.before(key, Long.MAX_VALUE, few + 2);
    }

    /** Shorter than the keys of crowds beside it. */
    private static String key(int word) {
        return Integer.toUnsignedString(word, Character.MAX_RADIX);
    }
}
