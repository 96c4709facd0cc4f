package org.vigil.verification.blocking;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vigil.verification.features.Features;
import org.vigil.verification.memory.Shelf;

/**
 * Which testimonies stand in which block. Bounded on purpose: a testimony is compared with the newest of each of its blocks
 * and no more than {@link Caps} allow. Whom it finds depends on those alone who came before it and are still there, so that
 * the answer to the same question changes only by a withdrawal, and {@link #askers} tells for whom.
 */
public final class Blocks {
    private final Postings postings;
    private final Arrivals arrivals;
    private final Caps caps;

    public Blocks(Shelf<String, Block> blocks, Shelf<UUID, Long> arrivals, Shelf<Long, UUID> arrived, Caps caps) {
        this.postings = new Postings(blocks);
        this.arrivals = new Arrivals(arrivals, arrived);
        this.caps = caps;
    }

    public void add(Features added) {
        long number = arrivals.arrive(added.id());
        BlockKeys.postedIn(added).forEach(key -> postings.add(key.hash(), number));
    }

    public void remove(Features removed) {
        long number = arrivals.numberOf(removed.id());
        BlockKeys.postedIn(removed).forEach(key -> postings.remove(key.hash(), number));
        arrivals.leave(removed.id());
    }

    /** Who of those that came before is worth comparing with, from the most telling block to the least, newest first. */
    public Asked ask(Features asking) {
        return ask(asking, arrivals.numberOf(asking.id()));
    }

    /** Whom one that is not taken in would find if it came now. */
    public Asked askAsIfCome(Features asking) {
        return ask(asking, Long.MAX_VALUE);
    }

    /** Whom one has found, if another took the place of somebody; nobody if it did not. */
    public Set<UUID> foundInPlaceOfOthers(Features asking, UUID taking) {
        Numbers found = numbers(asking, arrivals.numberOf(asking.id()));
        return !found.all && found.found.contains(arrivals.numberOf(taking)) ? testimonies(found.found) : Set.of();
    }

    private Asked ask(Features asking, long number) {
        Numbers numbers = numbers(asking, number);
        return new Asked(testimonies(numbers.found), numbers.all);
    }

    private Numbers numbers(Features asking, long number) {
        Set<Long> found = new LinkedHashSet<>();
        boolean all = true;
        for (BlockKey key : BlockKeys.askedOf(asking)) {
            long[] before = postings.before(key.hash(), number, caps.ofBlock() + 1);
            all &= before.length <= caps.ofBlock();
            for (int index = 0; index < Math.min(caps.ofBlock(), before.length); index++) {
                if (found.size() < caps.inAll()) {
                    found.add(before[index]);
                } else if (!found.contains(before[index])) {
                    return new Numbers(found, false);
                }
            }
        }
        return new Numbers(found, all);
    }

    /** Everyone who came later and may have found it, and some who did not. */
    public Set<UUID> askers(Features found) {
        long number = arrivals.numberOf(found.id());
        Map<String, Long> until = new HashMap<>();
        for (BlockKey key : BlockKeys.postedIn(found)) {
            // Who came after so many others does not find it in this block any more.
            long last = postings.after(key.hash(), number)
                    .skip(caps.ofBlock() - 1L)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
            until.merge(key.askedFrom(), last, Math::max);
        }
        Set<Long> askers = new LinkedHashSet<>();
        for (BlockKey key : BlockKeys.askedOf(found)) {
            Long last = until.get(key.kind());
            if (last != null) {
                postings.after(key.hash(), number)
                        .takeWhile(later -> later <= last)
                        .forEach(askers::add);
            }
        }
        return testimonies(askers);
    }

    private Set<UUID> testimonies(Set<Long> numbers) {
        Set<UUID> testimonies = new LinkedHashSet<>();
        numbers.forEach(number -> testimonies.add(arrivals.testimony(number)));
        return testimonies;
    }

    private record Numbers(Set<Long> found, boolean all) {}
}
