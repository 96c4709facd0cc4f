package org.vigil.search.trends;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.search.query.Parameters;

/**
 * Counts incidents into buckets, one incident at a time. A period is never made finer than stated: whoever says
 * 'spring 2017' is certain for the year, and no more than possible for March.
 */
final class Counting {
    /** Ten years of days: more is no chart, and no memory. */
    static final int MOST_BUCKETS = 3_700;

    private final Unit unit;
    private final @Nullable Split split;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final TreeMap<LocalDate, Tally> buckets = new TreeMap<>();
    private final TreeMap<String, Tally> regions = new TreeMap<>();
    private long undated;
    private long total;

    /** @param from where the question begins, if it does: buckets before it are not shown */
    Counting(Unit unit, @Nullable Split split, @Nullable LocalDate from, @Nullable LocalDate to) {
        this.unit = unit;
        this.split = split;
        this.from = from;
        this.to = to;
    }

    private static final class Tally {
        private long certain;
        private long possible;
        private final PeopleSum people = new PeopleSum();
        private final TreeMap<String, Tally> parts = new TreeMap<>();

        private void count(boolean isCertain) {
            certain += isCertain ? 1 : 0;
            possible++;
        }

        private void count(boolean isCertain, @Nullable Count victims) {
            count(isCertain);
            people.addMax(victims);
            if (isCertain) {
                people.addMin(victims);
            }
        }
    }

    /** False if the incident would need more buckets than anybody can look at; then it is not counted. */
    boolean add(Occurrence occurrence) {
        Period period = occurrence.period();
        if (period != null && !addDated(period, occurrence)) {
            return false;
        }
        total++;
        undated += period == null ? 1 : 0;
        for (String region : occurrence.regions()) {
            regions.computeIfAbsent(region, code -> new Tally()).count(true, occurrence.victims());
        }
        return true;
    }

    Trend trend(Instant asOf) {
        List<Trend.Bucket> shown = new ArrayList<>();
        if (!buckets.isEmpty()) {
            LocalDate last = buckets.lastKey();
            for (LocalDate start = buckets.firstKey(); !start.isAfter(last); start = unit.next(start)) {
                shown.add(bucket(start, Optional.ofNullable(buckets.get(start)).orElseGet(Tally::new)));
            }
        }
        List<Trend.InRegion> places = regions.entrySet().stream()
                .map(entry -> new Trend.InRegion(
                        entry.getKey(),
                        entry.getValue().possible,
                        entry.getValue().people.bounds()))
                .toList();
        return new Trend(
                Parameters.code(unit),
                split == null ? null : Parameters.code(split),
                shown,
                places,
                undated,
                total,
                asOf);
    }

    private boolean addDated(Period period, Occurrence occurrence) {
        LocalDate first = unit.start(latest(period.earliest(), from));
        LocalDate last = unit.start(earliest(period.latest(), to));
        LocalDate lowest = buckets.isEmpty() || first.isBefore(buckets.firstKey()) ? first : buckets.firstKey();
        LocalDate highest = buckets.isEmpty() || last.isAfter(buckets.lastKey()) ? last : buckets.lastKey();
        if (unit.between(lowest, highest) > MOST_BUCKETS) {
            return false;
        }
        for (LocalDate start = first; !start.isAfter(last); start = unit.next(start)) {
            // 'Around March' may be February.
            boolean certain = !period.approximate()
                    && !period.earliest().isBefore(start)
                    && period.latest().isBefore(unit.next(start));
            Tally tally = buckets.computeIfAbsent(start, day -> new Tally());
            tally.count(certain, occurrence.victims());
            for (String code : occurrence.codes()) {
                tally.parts.computeIfAbsent(code, part -> new Tally()).count(certain);
            }
        }
        return true;
    }

    private Trend.Bucket bucket(LocalDate start, Tally tally) {
        Map<String, Trend.Part> parts = new TreeMap<>();
        tally.parts.forEach((code, part) -> parts.put(code, new Trend.Part(part.certain, part.possible)));
        return new Trend.Bucket(
                unit.label(start), tally.certain, tally.possible, tally.people.bounds(), split == null ? null : parts);
    }

    private static LocalDate latest(LocalDate day, @Nullable LocalDate bound) {
        return bound != null && bound.isAfter(day) ? bound : day;
    }

    private static LocalDate earliest(LocalDate day, @Nullable LocalDate bound) {
        return bound != null && bound.isBefore(day) ? bound : day;
    }
}
