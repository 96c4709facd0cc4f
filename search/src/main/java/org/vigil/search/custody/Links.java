package org.vigil.search.custody;

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

/** What the links say, read from the log again; one that is not what its hash says raises the alarm and is not told. */
final class Links {
    private static final int AT_ONCE = 1000;

    private final Spine spine;
    private final CustodyLog log;
    private final Alarm alarm;

    Links(Spine spine, CustodyLog log, Alarm alarm) {
        this.spine = spine;
        this.log = log;
        this.alarm = alarm;
    }

    /** The links at these places, in their order. */
    List<Link> at(int[] leaves) {
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
                alarm.raise(CustodyAlarm.Kind.CHANGED);
                throw new CustodyAlarm(CustodyAlarm.Kind.CHANGED);
            }
            links.add(link.get());
        }
        return links;
    }

    Map<UUID, List<Link>> chains(Collection<UUID> items, int size) {
        Map<UUID, int[]> places = new LinkedHashMap<>();
        items.forEach(item -> places.put(item, spine.leaves(item, size)));
        int[] all =
                places.values().stream().flatMapToInt(Arrays::stream).sorted().toArray();
        Map<Integer, Link> links = new HashMap<>();
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

    /** That the last link of an item is among the first {@code size}, under their root. */
    Optional<Proof> proof(UUID item, int size) {
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
}
