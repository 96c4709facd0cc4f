package org.vigil.search.custody;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The one reader of the log of custody that knows the place of every entry. What it tells was compared with the hashes that
 * it holds; what it signs begins with all that it ever signed, or it signs nothing.
 */
public final class Ledger {
    private final CustodyLog log;
    private final CheckpointFile checkpoints;
    private final CheckpointKey key;
    private final Clock clock;
    private final Spine spine = new Spine();
    private final Reached reached = new Reached(Duration.ofSeconds(5));
    private final AtomicInteger setAside = new AtomicInteger();
    private final Alarm alarm;
    private final Links links;
    private volatile @Nullable Instant comparedAt;

    Ledger(CustodyLog log, CheckpointFile checkpoints, CheckpointKey key, Clock clock) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.key = key;
        this.clock = clock;
        this.alarm = new Alarm(clock);
        this.links = new Links(spine, log, alarm);
    }

    /** The chain of an item with everything that was acknowledged before the call. */
    public List<Link> chain(UUID item) {
        return chain(item, sizeNow());
    }

    /** The chain of an item as it stood when the log had so many links. */
    public List<Link> chain(UUID item, int size) {
        return links.at(spine.leaves(item, size));
    }

    /** The chains of many items at once, read in one pass over the log. An item of which nothing is known has none. */
    public Map<UUID, List<Link>> chains(Collection<UUID> items, int size) {
        return links.chains(items, size);
    }

    /** That the last link of the item's chain is under this checkpoint's root; empty if the item had no link then. */
    public Optional<Proof> proof(UUID item, Checkpoint checkpoint) {
        return links.proof(item, checkpoint.size());
    }

    /** A checkpoint over everything that was acknowledged before the call, signed and kept when this returns. */
    public Checkpoint checkpoint() {
        int size = sizeNow();
        alarm.refuse();
        return sign(size);
    }

    /** The last checkpoint that was signed, if its log holds so many links; else a new one. */
    Checkpoint covering(int size) {
        alarm.refuse();
        return checkpoints.last().filter(last -> last.size() >= size).orElseGet(this::checkpoint);
    }

    /** Links one after the other in the order of the log. */
    List<Link> links(int from, int count) {
        int end = Math.min(sizeNow(), from + count);
        return links.at(IntStream.range(from, Math.max(from, end)).toArray());
    }

    /** Everything acknowledged before the call is counted. */
    int sizeNow() {
        long end = log.end();
        if (end < reached.position()) {
            alarm.raise(CustodyAlarm.Kind.TRUNCATED);
        } else {
            reached.await(end);
        }
        return spine.size();
    }

    Standing standing() {
        int size = spine.size();
        return new Standing(
                reached.hasBegun(),
                size,
                spine.items(),
                setAside.get(),
                Sha256.hex(spine.root(size)),
                checkpoints.last().orElse(null),
                comparedAt,
                alarm.found(),
                alarm.since());
    }

    CheckpointKey key() {
        return key;
    }

    /** The next record of the log, from whoever reads it. */
    void take(long offset, byte[] record) {
        if (!spine.append(offset, record)) {
            setAside.incrementAndGet();
        }
    }

    /** Everything before the offset was taken. */
    void reached(long offset) {
        reached.to(offset);
    }

    /** All that was on the log at the start is known: now it must begin with what was signed. */
    void begin() {
        checkpoints
                .last()
                .flatMap(pinned -> Comparison.with(pinned, spine, key, log))
                .ifPresent(alarm::raise);
        reached.begin();
    }

    /** Signs when there is something new to sign and it is time, or there is much of it. */
    void signIfDue(Duration every, int much) {
        int size = spine.size();
        Optional<Checkpoint> last = checkpoints.last();
        int fresh = size - last.map(Checkpoint::size).orElse(0);
        boolean due = last.isEmpty() || !last.get().time().plus(every).isAfter(clock.instant()) || fresh >= much;
        if (alarm.found() == null && reached.hasBegun() && fresh > 0 && due) {
            sign(size);
        }
    }

    /**
     * Reads the whole log again and compares it, and every checkpoint, with what is known; an alarm says what differs. False
     * if it is not the time for it.
     */
    boolean compareAll() {
        if (!reached.hasBegun() || alarm.found() != null) {
            return false;
        }
        Comparison.of(spine, checkpoints, key, log).ifPresent(alarm::raise);
        if (alarm.found() == null) {
            comparedAt = clock.instant();
        }
        return true;
    }

    /** A log that ends before what was read of it was cut off. */
    void lookAtTheEnd() {
        if (log.end() < reached.position()) {
            alarm.raise(CustodyAlarm.Kind.TRUNCATED);
        }
    }

    void raise(CustodyAlarm.Kind found) {
        alarm.raise(found);
    }

    private synchronized Checkpoint sign(int size) {
        Optional<Checkpoint> last = checkpoints.last();
        if (last.isPresent() && last.get().size() >= size) {
            return last.get();
        }
        Checkpoint signed = Checkpoint.signed(size, Sha256.hex(spine.root(size)), clock.instant(), key);
        checkpoints.append(signed);
        return signed;
    }
}
