package org.vigil.verification.blocking;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.memory.Shelf;
import org.vigil.verification.memory.Shelves;

/**
 * Who uses which word, as far as it takes to say whether few do. Of a word that many use some are known and the others are
 * not: most words of an account are of that kind, and to take in one more costs nothing. Should withdrawals leave too few of those
 * who are known, all testimonies are asked.
 */
final class Words {
    /** Stands last among the users of a word for all the others. */
    private static final long OTHERS = Long.MAX_VALUE;

    /** So many times as many as may be few are known: all those have to be withdrawn before anybody is asked. */
    private static final int KNOWN = 4;

    private final Shelf<String, Block> users;
    private final Shelf<UUID, Features> features;
    private final Arrivals arrivals;
    private final int few;

    Words(Shelves shelves, Arrivals arrivals, int few) {
        this.users = shelves.crowds();
        this.features = shelves.features();
        this.arrivals = arrivals;
        this.few = few;
    }

    boolean isRare(int word) {
        return users(word).size() <= few;
    }

    /** About all who use it, if this one makes them one too many. */
    Optional<Shift> add(int word, long number) {
        Block before = users(word);
        if (before.holds(OTHERS)) {
            return Optional.empty();
        }
        Block now = with(before, number);
        users.put(key(word), now);
        return shiftAt(few + 1, now, false);
    }

    /** About all who still use it, if without this one they are few again. */
    Optional<Shift> remove(int word, long number) {
        Block before = users(word);
        if (!before.holds(number)) {
            return Optional.empty();
        }
        Block known = before.without(number);
        Block now = known.holds(OTHERS) && known.size() - 1 <= few ? recounted(word, number) : known;
        if (now.isEmpty()) {
            users.remove(key(word));
        } else {
            users.put(key(word), now);
        }
        return shiftAt(few, now, true);
    }

    private Block with(Block known, long number) {
        return known.holds(OTHERS) ? known : known.with(known.size() < KNOWN * few ? number : OTHERS);
    }

    private Block recounted(int word, long leaving) {
        Block found = Block.EMPTY;
        for (UUID id : arrivals.testimonies().toList()) {
            long number = arrivals.numberOf(id);
            if (number != leaving
                    && Objects.requireNonNull(features.get(id)).vocabulary().has(word)) {
                found = with(found, number);
            }
        }
        return found;
    }

    private Optional<Shift> shiftAt(int size, Block users, boolean mayRise) {
        if (users.size() != size) {
            return Optional.empty();
        }
        Set<UUID> members = new TreeSet<>(Ids.ORDER);
        users.newest().mapToObj(arrivals::testimony).forEach(members::add);
        return Optional.of(new Shift(members, true, mayRise));
    }

    private Block users(int word) {
        Block known = users.get(key(word));
        return known == null ? Block.EMPTY : known;
    }

    /** Shorter than the keys of crowds beside it. */
    private static String key(int word) {
        return Integer.toUnsignedString(word, Character.MAX_RADIX);
    }
}
