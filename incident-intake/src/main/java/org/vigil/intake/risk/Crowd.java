package org.vigil.intake.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many recorded testimonies are alike, counted as they come, change and go. Memory grows with the testimonies that
 * are recorded now, by about two hundred bytes each, and shrinks when they are withdrawn.
 */
public final class Crowd {
    private final Map<UUID, Member> members = new HashMap<>();
    private final Map<Long, Integer> cells = new HashMap<>();
    private final Map<Integer, Integer> regions = new HashMap<>();

    private record Member(int region, List<Long> cells, List<Long> days) {}

    /** Counts a testimony, or moves it to where it belongs now. */
    public synchronized void record(UUID id, Traits traits) {
        forget(id);
        Member member = new Member(Cells.region(traits), Cells.of(traits), Cells.ofDay(traits));
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
        return fewest(Cells.of(traits), own == null ? List.of() : own.cells());
    }

    /** The same with the exact day instead of the month; nobody where no exact day is told. */
    synchronized int alikeOnDay(Traits traits, @Nullable UUID itself) {
        Member own = itself == null ? null : members.get(itself);
        return fewest(Cells.ofDay(traits), own == null ? List.of() : own.days());
    }

    private int fewest(List<Long> asked, List<Long> own) {
        return asked.stream()
                .mapToInt(cell -> cells.getOrDefault(cell, 0) - (own.contains(cell) ? 1 : 0))
                .min()
                .orElse(0);
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
        for (long day : member.days()) {
            add(cells, day, by);
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
