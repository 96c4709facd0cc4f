package org.vigil.intake.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many recorded testimonies are alike, counted as they come, change and go. Memory grows with the testimonies that
 * are recorded now, by about a hundred bytes each, and shrinks when they are withdrawn.
 */
public final class Crowd {
    private final Map<UUID, Member> members = new HashMap<>();
    private final Map<Long, Integer> cells = new HashMap<>();
    private final Map<Integer, Integer> regions = new HashMap<>();

    private record Member(int region, List<Long> cells) {}

    /** Counts a testimony, or moves it to where it belongs now. */
    public synchronized void record(UUID id, Traits traits) {
        forget(id);
        Member member = new Member(Cells.region(traits), Cells.of(traits));
        members.put(id, member);
        change(member, 1);
    }

    public synchronized void forget(UUID id) {
        Member before = members.remove(id);
        if (before != null) {
            change(before, -1);
        }
    }

    /** How many other testimonies share region, month, ages, sexes and the rarest of the acts. */
    public synchronized int alike(Traits traits, @Nullable UUID itself) {
        Member own = itself == null ? null : members.get(itself);
        int fewest = Integer.MAX_VALUE;
        for (long cell : Cells.of(traits)) {
            int others =
                    cells.getOrDefault(cell, 0) - (own != null && own.cells().contains(cell) ? 1 : 0);
            fewest = Math.min(fewest, others);
        }
        return fewest == Integer.MAX_VALUE ? 0 : fewest;
    }

    /** How many other testimonies there are of the same region, whatever else they tell. */
    synchronized int inRegion(Traits traits, @Nullable UUID itself) {
        int region = Cells.region(traits);
        Member own = itself == null ? null : members.get(itself);
        return regions.getOrDefault(region, 0) - (own != null && own.region() == region ? 1 : 0);
    }

    synchronized int classes() {
        return cells.size();
    }

    private void change(Member member, int by) {
        for (long cell : member.cells()) {
            add(cells, cell, by);
        }
        add(regions, member.region(), by);
    }

    private static <K> void add(Map<K, Integer> counts, K key, int by) {
        counts.compute(key, (same, count) -> {
            int sum = (count == null ? 0 : count) + by;
            return sum == 0 ? null : sum;
        });
    }
}
