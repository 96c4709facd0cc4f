package org.vigil.search.custody;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The one reader of the log of custody that knows the place of every entry. What it tells was compared with the hashes that
 * it holds; what it signs begins with all that it ever signed, or it signs nothing.
 */
public final class Ledger {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 1000;

    private final CustodyLog log;
    private final CheckpointFile checkpoints;
    private final CheckpointKey key;
    private final Clock clock;
    private final Spine spine = new Spine();
    private final Object moved = new Object();

    private long position;
    private boolean caughtUp;
    private final AtomicInteger setAside = new AtomicInteger();
    private volatile @Nullable Instant comparedAt;
    private volatile CustodyAlarm.@Nullable Kind alarm;
    private volatile @Nullable Instant alarmSince;

    Ledger(CustodyLog log, CheckpointFile checkpoints, CheckpointKey key, Clock clock) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.key = key;
        this.clock = clock;
    }

    /** The chain of an item with everything that was acknowledged before the call. */
    public List<Link> chain(UUID item) {
        return chain(item, sizeNow());
    }

    /** The chain of an item as it stood when the log had so many links. */
    public List<Link> chain(UUID item, int size) {
        return at(spine.leaves(item, size));
    }

    /** The chains of many items at once, read in one pass over the log. An item of which nothing is known has none. */
    public Map<UUID, List<Link>> chains(Collection<UUID> items, int size) {
        Map<UUID, int[]> places = new LinkedHashMap<>();
        items.forEach(item -> places.put(item, spine.leaves(item, size)));
        Map<Integer, Link> links = new HashMap<>();
        int[] all = places.values().stream()
                .flatMapToInt(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        // In pieces, so that no more than some of the records are in memory beside the links.
        for (int from = 0; from < all.length; from += AT_ONCE) {
            int[] piece = Arrays.copyOfRange(all, from, Math.min(all.length, from + AT_ONCE));
            List<Link> read = at(piece);
            for (int i = 0; i < piece.length; i++) {
                links.put(piece[i], read.get(i));
            }
        }
        Map<UUID, List<Link>> chains = new LinkedHashMap<>();
        places.forEach((item, leaves) -> chains.put(
                item,
                Arrays.stream(leaves)
                        .mapToObj(links::get)
                        .map(Objects::requireNonNull)
                        .toList()));
        return chains;
    }

    /** That the last link of the item's chain is under this checkpoint's root; empty if the item had no link then. */
    public Optional<Proof> proof(UUID item, Checkpoint checkpoint) {
        int size = checkpoint.size();
        int[] leaves = spine.leaves(item, size);
        if (leaves.length == 0) {
            return Optional.empty();
        }
        int last = leaves[leaves.length - 1];
        return Optional.of(Proof.of(
                item.toString(),
                leaves.length - 1L,
                spine.hash(last),
                last,
                size,
                spine.root(size),
                spine.path(last, size)));
    }

    /** A checkpoint over everything that was acknowledged before the call, signed and kept when this returns. */
    public Checkpoint checkpoint() {
        int size = sizeNow();
        refuseUnderAlarm();
        return sign(size);
    }

    /** The last checkpoint that was signed, if its log holds so many links; else a new one. */
    Checkpoint covering(int size) {
        refuseUnderAlarm();
        return checkpoints.last().filter(last -> last.size() >= size).orElseGet(this::checkpoint);
    }

    /** Links one after the other in the order of the log. */
    List<Link> links(int from, int count) {
        int size = sizeNow();
        int end = Math.min(size, from + count);
        int[] leaves = new int[Math.max(0, end - from)];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = from + i;
        }
        return at(leaves);
    }

    /** Everything acknowledged before the call is counted. */
    int sizeNow() {
        long end = log.end();
        if (end < position()) {
            raise(CustodyAlarm.Kind.TRUNCATED);
        } else {
            awaitPosition(end);
        }
        return spine.size();
    }

    Standing standing() {
        int size = spine.size();
        boolean known;
        synchronized (moved) {
            known = caughtUp;
        }
        return new Standing(
                known,
                size,
                spine.items(),
                setAside.get(),
                Sha256.hex(spine.root(size)),
                checkpoints.last().orElse(null),
                comparedAt,
                alarm,
                alarmSince);
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
        synchronized (moved) {
            position = offset;
            moved.notifyAll();
        }
    }

    /** All that was on the log at the start is known: now it must begin with what was signed. */
    void begin() {
        checkpoints.last().ifPresent(this::compare);
        synchronized (moved) {
            caughtUp = true;
            moved.notifyAll();
        }
    }

    /** Signs when there is something new to sign and it is time, or there is much of it. */
    void signIfDue(Duration every, int much) {
        int size = spine.size();
        Optional<Checkpoint> last = checkpoints.last();
        int fresh = size - last.map(Checkpoint::size).orElse(0);
        boolean due = last.isEmpty() || !last.get().time().plus(every).isAfter(clock.instant()) || fresh >= much;
        if (alarm == null && isCaughtUp() && fresh > 0 && due) {
            sign(size);
        }
    }

    /**
     * Reads the whole log again and compares it, and every checkpoint, with what is known; an alarm says what differs. False
     * if it is not the time for it.
     */
    boolean compareAll() {
        if (!isCaughtUp() || alarm != null) {
            return false;
        }
        Comparison.of(spine, checkpoints, key, log).ifPresent(this::raise);
        if (alarm == null) {
            comparedAt = clock.instant();
        }
        return true;
    }

    /** A log that ends before what was read of it was cut off. */
    void lookAtTheEnd() {
        if (log.end() < position()) {
            raise(CustodyAlarm.Kind.TRUNCATED);
        }
    }

    /** The first thing found stays; what comes after it may only follow from it. */
    synchronized void raise(CustodyAlarm.Kind found) {
        if (alarm == null) {
            alarm = found;
            alarmSince = clock.instant();
        }
    }

    private void compare(Checkpoint pinned) {
        if (!pinned.isSignedBy(key)) {
            raise(CustodyAlarm.Kind.CHECKPOINTS_FOREIGN);
        } else if (log.beginning() > 0) {
            raise(CustodyAlarm.Kind.BEGINNING_LOST);
        } else if (pinned.size() > spine.size()) {
            raise(CustodyAlarm.Kind.TRUNCATED);
        } else if (!pinned.root().equals(Sha256.hex(spine.root(pinned.size())))) {
            raise(CustodyAlarm.Kind.CHANGED);
        }
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

    private List<Link> at(int[] leaves) {
        SortedSet<Long> offsets = new TreeSet<>();
        for (int leaf : leaves) {
            offsets.add(spine.offset(leaf));
        }
        Map<Long, byte[]> records = log.read(offsets);
        List<Link> links = new ArrayList<>(leaves.length);
        for (int leaf : leaves) {
            byte[] record = records.get(spine.offset(leaf));
            Optional<Link> link = record == null ? Optional.empty() : spine.again(leaf, record);
            if (link.isEmpty()) {
                raise(CustodyAlarm.Kind.CHANGED);
                throw new CustodyAlarm(CustodyAlarm.Kind.CHANGED);
            }
            links.add(link.get());
        }
        return links;
    }

    private void refuseUnderAlarm() {
        CustodyAlarm.Kind found = alarm;
        if (found != null) {
            throw new CustodyAlarm(found);
        }
    }

    private boolean isCaughtUp() {
        synchronized (moved) {
            return caughtUp;
        }
    }

    private long position() {
        synchronized (moved) {
            return position;
        }
    }

    private void awaitPosition(long end) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        synchronized (moved) {
            while (!caughtUp || position < end) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new CustodyUnavailable("the log of custody is still being read");
                }
                try {
                    moved.wait(left);
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                    throw new CustodyUnavailable("stopped while the log of custody was being read");
                }
            }
        }
    }
}
