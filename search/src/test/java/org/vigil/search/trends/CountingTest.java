package org.vigil.search.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Count;
import org.vigil.contract.Period;

class CountingTest {

    @Test
    void isCertainOnlyWithinTheBucket() {
        Trend trend = trend(Unit.MONTH, "2017-03-08", "2017-03", "2017-02-20/2017-03-05", "2017");

        assertThat(trend.buckets()).hasSize(12);
        assertThat(bucket(trend, "2017-03").certain()).isEqualTo(2);
        assertThat(bucket(trend, "2017-03").possible()).isEqualTo(4);
        assertThat(bucket(trend, "2017-02").certain()).isZero();
        assertThat(bucket(trend, "2017-02").possible()).isEqualTo(2);
    }

    @Test
    void isNeverCertainOfAnEstimate() {
        assertThat(bucket(trend(Unit.YEAR, "2017-03~"), "2017").certain()).isZero();
        assertThat(bucket(trend(Unit.YEAR, "2017-03"), "2017").certain()).isEqualTo(1);
    }

    @Test
    void beginsTheWeekOnMonday() {
        Trend trend = trend(Unit.WEEK, "2017-03-08");

        assertThat(trend.buckets()).singleElement().satisfies(week -> {
            assertThat(week.start()).isEqualTo("2017-03-06");
            assertThat(week.certain()).isEqualTo(1);
        });
    }

    @Test
    void showsEmptyBucketsInBetween() {
        Trend trend = trend(Unit.MONTH, "2017-01", "2017-03");

        assertThat(bucket(trend, "2017-02").possible()).isZero();
        assertThat(bucket(trend, "2017-02").victims()).isEqualTo(new PeopleSum.Bounds(0, 0L));
    }

    @Test
    void countsWhatHasNoDateApart() {
        Counting counting = new Counting(Unit.MONTH, null, null, null);
        counting.add(occurrence(null, Count.exactly(2), "RU-CE"));
        Trend trend = counting.trend(Instant.EPOCH);

        assertThat(trend.undated()).isEqualTo(1);
        assertThat(trend.total()).isEqualTo(1);
        assertThat(trend.buckets()).isEmpty();
        assertThat(trend.regions()).singleElement().satisfies(region -> {
            assertThat(region.region()).isEqualTo("RU-CE");
            assertThat(region.incidents()).isEqualTo(1);
            assertThat(region.victims()).isEqualTo(new PeopleSum.Bounds(2, 2L));
        });
    }

    @Test
    void boundsPeopleFromTheCertainToThePossible() {
        Counting counting = new Counting(Unit.MONTH, null, null, null);
        counting.add(occurrence("2017-03", new Count(1, 3), "RU-CE"));
        counting.add(occurrence("2017-02/2017-03", new Count(2, 10), "RU-CE"));
        counting.add(occurrence("2017-03", null, "RU-CE"));

        assertThat(bucket(counting.trend(Instant.EPOCH), "2017-03").victims()).isEqualTo(new PeopleSum.Bounds(1, 13L));
    }

    @Test
    void knowsNoMaximumWhereOneSaysAtLeast() {
        Counting counting = new Counting(Unit.MONTH, null, null, null);
        counting.add(occurrence("2017-03", new Count(1, 3), "RU-CE"));
        counting.add(occurrence("2017-03", Count.atLeast(5), "RU-CE"));

        assertThat(bucket(counting.trend(Instant.EPOCH), "2017-03").victims()).isEqualTo(new PeopleSum.Bounds(6, null));
    }

    @Test
    void refusesMoreBucketsThanAnybodyCanLookAt() {
        Counting counting = new Counting(Unit.DAY, null, null, null);

        assertThat(counting.add(occurrence("2017", null, "RU-CE"))).isTrue();
        assertThat(counting.add(occurrence("1990", null, "RU-CE"))).isFalse();
    }

    @Test
    void showsNoBucketsOutsideOfWhatIsAskedFor() {
        Counting counting = new Counting(Unit.MONTH, null, LocalDate.of(2017, 3, 1), LocalDate.of(2017, 4, 30));
        counting.add(occurrence("2017", null, "RU-CE"));

        assertThat(counting.trend(Instant.EPOCH).buckets())
                .extracting(Trend.Bucket::start)
                .containsExactly("2017-03", "2017-04");
    }

    /** Widening the buckets only ever makes more certain, and nothing is lost or counted twice among the certain. */
    @Property
    void losesNothing(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 800) Integer> starts,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        long certainBefore = 0;
        for (Unit unit : List.of(Unit.DAY, Unit.MONTH, Unit.YEAR)) {
            Counting counting = new Counting(unit, null, null, null);
            for (int start : starts) {
                LocalDate first = LocalDate.of(2016, 6, 1).plusDays(start);
                counting.add(
                        new Occurrence(new Period(first, first.plusDays(length), false), List.of(), null, List.of()));
            }
            Trend trend = counting.trend(Instant.EPOCH);
            long certain =
                    trend.buckets().stream().mapToLong(Trend.Bucket::certain).sum();

            assertThat(trend.buckets())
                    .allSatisfy(bucket -> assertThat(bucket.certain()).isLessThanOrEqualTo(bucket.possible()));
            assertThat(certain).isBetween(certainBefore, (long) starts.size());
            assertThat(trend.total()).isEqualTo(starts.size());
            certainBefore = certain;
        }
    }

    private static Trend trend(Unit unit, String... periods) {
        Counting counting = new Counting(unit, null, null, null);
        for (String period : periods) {
            counting.add(occurrence(period, Count.exactly(1), "RU-CE"));
        }
        return counting.trend(Instant.EPOCH);
    }

    private static Trend.Bucket bucket(Trend trend, String start) {
        return trend.buckets().stream()
                .filter(bucket -> bucket.start().equals(start))
                .findFirst()
                .orElseThrow();
    }

    private static Occurrence occurrence(@Nullable String period, @Nullable Count victims, String region) {
        return new Occurrence(
                period == null ? null : Period.parse(period), List.of(region), victims, List.of("TORTURE"));
    }
}
