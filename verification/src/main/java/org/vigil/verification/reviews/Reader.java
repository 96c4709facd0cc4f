package org.vigil.verification.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.features.Features;

/**
 * Who asks, and when: claims run out and things become overdue by the reader's clock alone.
 *
 * @param regions which they may see; none means all
 * @param term how long a claim holds
 * @param patience how long something may wait before it is overdue
 */
public record Reader(String who, Set<String> regions, Instant now, Duration term, Duration patience) {
    public Reader {
        regions = Set.copyOf(regions);
    }

    /** What is not known to have happened in a region of theirs, they do not see. */
    public boolean sees(Item item) {
        return regions.isEmpty() || (item.everywhereStated() && regions.containsAll(item.regions()));
    }

    public boolean sees(Features features) {
        String region = features.region();
        return regions.isEmpty() || (region != null && regions.contains(region));
    }

    public boolean sees(Collection<Features> all) {
        return all.stream().allMatch(this::sees);
    }

    /** Who works on an item now. */
    public Optional<Lease> holder(Board board, Item item) {
        return board.lease(item.id()).filter(lease -> lease.isLive(now, term)).filter(lease -> !isOver(lease, item));
    }

    /** Whether somebody else works on it. */
    public Optional<Lease> heldByAnother(Board board, Item item) {
        return holder(board, item).filter(lease -> !lease.by().equals(who));
    }

    public boolean isOverdue(Item item) {
        return item.since().plus(patience).isBefore(now);
    }

    /** A claim ends with what it was for: whoever handed a testimony on works on it no more. */
    private static boolean isOver(Lease lease, Item item) {
        return item.kind() == ReviewKind.TESTIMONY
                && item.state() != VerificationState.IN_VERIFICATION
                && lease.at().isBefore(item.since());
    }
}
