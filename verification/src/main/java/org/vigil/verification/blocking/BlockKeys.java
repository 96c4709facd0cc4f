package org.vigil.verification.blocking;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.verification.features.Digest;
import org.vigil.verification.features.Features;

/**
 * The blocks a testimony stands in, the most telling first. Keys are hashes: they stay in the log as tombstones for a
 * while after a withdrawal, so they must not tell anything.
 */
final class BlockKeys {
    private static final int MOST_PERSONS = 8;

    /** In one of so many bands 98 of 100 copies meet of which one word in ten was changed. */
    private static final int BANDS = 10;

    private static final int ROWS = 3;
    private static final int WIDE_BUCKET = 8;
    private static final int NARROW_BUCKET = 4;
    private static final int SLACK = 3;
    private static final int MOST_WIDE_BUCKETS = 6;
    private static final int MOST_NARROW_BUCKETS = 4;
    private static final int MOST_MONTHS = 3;
    private static final int RAREST_ACTS = 2;

    /** A period no longer than this from its first to its last day is a matter of days. */
    private static final int LONGEST_DAYS = 6;

    /** So common in accounts of this kind that sharing one says little; any other act is rarer. Commonest first. */
    private static final List<ActType> COMMON = List.of(
            ActType.ARBITRARY_ARREST,
            ActType.ILL_TREATMENT,
            ActType.PHYSICAL_ASSAULT,
            ActType.TORTURE,
            ActType.INCOMMUNICADO_DETENTION,
            ActType.EXTORTION,
            ActType.OUTING_DISCLOSURE,
            ActType.THREAT_DEATH,
            ActType.ENFORCED_DISAPPEARANCE,
            ActType.ABDUCTION);

    private static final Set<ActType> UNTOLD = EnumSet.of(ActType.OTHER, ActType.UNKNOWN);

    private static final int HASHED = 6;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Features features;
    private final boolean asking;
    private final Set<BlockKey> keys = new LinkedHashSet<>();

    private BlockKeys(Features features, boolean asking) {
        this.features = features;
        this.asking = asking;
    }

    /** Where others will find it. */
    static List<BlockKey> postedIn(Features features) {
        return new BlockKeys(features, false).collected();
    }

    /** Where to look for others. Whoever finds another here would be found by it as well. */
    static List<BlockKey> askedOf(Features features) {
        return new BlockKeys(features, true).collected();
    }

    private List<BlockKey> collected() {
        persons();
        wording();
        siteAndTime();
        publications();
        unitAndTime();
        districtAndDay();
        regionAndDay();
        districtAndTime();
        monthAndAct();
        districtAndMonth();
        return List.copyOf(keys);
    }

    /** K1: a person who is named. */
    private void persons() {
        features.persons().stream().limit(MOST_PERSONS).forEach(person -> add("person", person.toString()));
    }

    /** K5: bands of the sketch, for copies and near copies. */
    private void wording() {
        if (features.wording().isEmpty()) {
            return;
        }
        for (int band = 0; band < BANDS; band++) {
            add("wording", String.valueOf(features.wording().band(band, ROWS)));
        }
    }

    /** K2: a site around the time. */
    private void siteAndTime() {
        String site = features.site();
        if (site != null) {
            buckets(features.period(), WIDE_BUCKET, MOST_WIDE_BUCKETS, bucket -> add("site", site + '|' + bucket));
        }
    }

    /** K7: a publication that is cited. */
    private void publications() {
        features.documents().forEach(publication -> add("publication", publication.toString()));
    }

    /** K3: a unit in a district around the time. */
    private void unitAndTime() {
        String district = features.district();
        if (district == null) {
            return;
        }
        for (String unit : features.units()) {
            buckets(
                    features.period(),
                    WIDE_BUCKET,
                    MOST_WIDE_BUCKETS,
                    bucket -> add("unit", unit + '|' + district + '|' + bucket));
        }
    }

    /** K4: a district around the time. */
    private void districtAndTime() {
        String district = features.district();
        if (district != null) {
            buckets(
                    features.period(),
                    NARROW_BUCKET,
                    MOST_NARROW_BUCKETS,
                    bucket -> add("district", district + '|' + bucket));
        }
    }

    /** A district on a day: among hundreds of accounts of a month those of the same days come first. */
    private void districtAndDay() {
        String district = features.district();
        if (district != null) {
            days(day -> add("district-day", district + '|' + day));
        }
    }

    /**
     * A region on a day, for accounts that know no district. They are few, so everybody looks for them, while only they
     * look for everybody.
     */
    private void regionAndDay() {
        String region = features.region();
        if (region == null) {
            return;
        }
        boolean placeless = features.district() == null;
        if (placeless || asking) {
            days(day -> add("placeless-day", region + '|' + day));
        }
        if (placeless || !asking) {
            days(day -> add("region-day", region + '|' + day));
        }
    }

    /** A district in a month, for accounts of weeks rather than days; in the same way. */
    private void districtAndMonth() {
        Period period = features.period();
        String place = features.district() == null ? features.region() : features.district();
        if (period == null || place == null) {
            return;
        }
        boolean isLong = period.earliest().plusDays(LONGEST_DAYS).isBefore(period.latest());
        if (isLong || asking) {
            months(period, month -> add("long-month", place + '|' + month));
        }
        if (isLong || !asking) {
            months(period, month -> add("place-month", place + '|' + month));
        }
    }

    /** K6: a rare act in a region and month, for accounts that know neither day nor site. */
    private void monthAndAct() {
        Period period = features.period();
        String region = features.region();
        if (period == null || region == null) {
            return;
        }
        months(period, month -> {
            for (ActType act : rarest(features)) {
                add("month", region + '|' + month + '|' + act);
            }
        });
    }

    /** The months that a period touches; one of years touches none. */
    private static void months(Period period, Consumer<YearMonth> each) {
        YearMonth first = YearMonth.from(period.earliest());
        long months = first.until(YearMonth.from(period.latest()), ChronoUnit.MONTHS) + 1;
        if (months <= MOST_MONTHS) {
            LongStream.range(0, months).forEach(month -> each.accept(first.plusMonths(month)));
        }
    }

    /** The days of a short period, and those next to it when asking. */
    private void days(Consumer<LocalDate> each) {
        Period period = features.period();
        if (period == null || period.earliest().plusDays(LONGEST_DAYS).isBefore(period.latest())) {
            return;
        }
        int slack = asking ? 1 : 0;
        period.earliest()
                .minusDays(slack)
                .datesUntil(period.latest().plusDays(slack + 1L))
                .forEach(each);
    }

    private static List<ActType> rarest(Features features) {
        return features.acts().stream()
                .filter(act -> !UNTOLD.contains(act))
                .sorted(Comparator.<ActType>comparingInt(COMMON::indexOf).thenComparing(Comparator.naturalOrder()))
                .limit(RAREST_ACTS)
                .toList();
    }

    /** Buckets of days that the period touches, a few days of slack included; a period too wide is in none. */
    private static void buckets(@Nullable Period period, int days, int most, LongConsumer each) {
        if (period == null) {
            return;
        }
        long first = bucket(period.earliest().minusDays(SLACK), days);
        long last = bucket(period.latest().plusDays(SLACK), days);
        if (last - first < most) {
            LongStream.rangeClosed(first, last).forEach(each);
        }
    }

    private static long bucket(LocalDate day, int days) {
        return Math.floorDiv(day.toEpochDay(), days);
    }

    private void add(String kind, String value) {
        keys.add(new BlockKey(kind, hash(kind + '=' + value)));
    }

    /** Eight characters: two blocks in a hundred million under one key cost a comparison, longer keys cost memory. */
    static String hash(String text) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(Digest.of(text)).array();
        return ENCODER.encodeToString(Arrays.copyOf(bytes, HASHED));
    }
}
