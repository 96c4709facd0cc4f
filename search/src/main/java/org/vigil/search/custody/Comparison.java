package org.vigil.search.custody;

import java.io.IOException;
import java.util.Optional;

/** Compares the log as it stands now, record by record, with what was read of it before, and with every checkpoint. */
final class Comparison {
    private final Spine spine;
    private final int size;
    private int leaf;

    private Comparison(Spine spine) {
        this.spine = spine;
        this.size = spine.size();
    }

    /** Of everything: each checkpoint, each record. */
    static Optional<CustodyAlarm.Kind> of(Spine spine, CheckpointFile checkpoints, CheckpointKey key, CustodyLog log) {
        Comparison comparison = new Comparison(spine);
        if (comparison.size > 0 && log.beginning() > 0) {
            return Optional.of(CustodyAlarm.Kind.BEGINNING_LOST);
        }
        try {
            for (Optional<Checkpoint> line : checkpoints.all()) {
                Optional<CustodyAlarm.Kind> found = line.isEmpty()
                        ? Optional.of(CustodyAlarm.Kind.CHECKPOINTS_FOREIGN)
                        : pinned(line.get(), spine, key);
                if (found.isPresent()) {
                    return found;
                }
            }
        } catch (IOException unreadable) {
            throw new CustodyUnavailable("the file of checkpoints cannot be read", unreadable);
        }
        return comparison.records(log);
    }

    /** Of what was just read with one checkpoint. */
    static Optional<CustodyAlarm.Kind> with(Checkpoint pinned, Spine spine, CheckpointKey key, CustodyLog log) {
        return log.beginning() > 0 ? Optional.of(CustodyAlarm.Kind.BEGINNING_LOST) : pinned(pinned, spine, key);
    }

    private static Optional<CustodyAlarm.Kind> pinned(Checkpoint pinned, Spine spine, CheckpointKey key) {
        if (!pinned.isSignedBy(key)) {
            return Optional.of(CustodyAlarm.Kind.CHECKPOINTS_FOREIGN);
        }
        if (pinned.size() > spine.size()) {
            return Optional.of(CustodyAlarm.Kind.TRUNCATED);
        }
        return pinned.root().equals(Sha256.hex(spine.root(pinned.size())))
                ? Optional.empty()
                : Optional.of(CustodyAlarm.Kind.CHANGED);
    }

    private Optional<CustodyAlarm.Kind> records(CustodyLog log) {
        if (size == 0) {
            return Optional.empty();
        }
        boolean[] differs = new boolean[1];
        log.scan(spine.offset(size - 1) + 1, (offset, record) -> {
            if (Link.read(record).isEmpty()) {
                return true;
            }
            differs[0] = leaf >= size
                    || spine.offset(leaf) != offset
                    || spine.again(leaf, record).isEmpty();
            leaf++;
            return !differs[0];
        });
        if (differs[0]) {
            return Optional.of(CustodyAlarm.Kind.CHANGED);
        }
        return leaf < size ? Optional.of(CustodyAlarm.Kind.TRUNCATED) : Optional.empty();
    }
}
