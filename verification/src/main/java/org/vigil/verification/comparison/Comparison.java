package org.vigil.verification.comparison;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.verification.features.Digest;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Sketch;

/**
 * Compares two testimonies. Pure and symmetric: the same two give the same levels on any day, in any order, whatever
 * else is known.
 */
public final class Comparison {
    /** In the order in which an explanation lists them. */
    static final List<Field> FIELDS = List.of(
            Field.PRIOR,
            Field.DATE,
            Field.PLACE,
            Field.SITE,
            Field.UNIT,
            Field.ACTS,
            Field.COUNT,
            Field.AGE,
            Field.PERSONS,
            Field.NARRATIVE);

    private static final Set<ActType> UNTOLD = EnumSet.of(ActType.OTHER, ActType.UNKNOWN);
    private static final List<AgeBand> YOUNGEST_FIRST = List.of(AgeBand.values());
    private static final int TELLING_ACTS = 3;

    /** With one word in ten changed, about 68 of 100 pairs of neighbouring words are still the same. */
    private static final int COPY = 65;

    private final Weights weights;

    public Comparison(Weights weights) {
        this.weights = weights;
    }

    public Weights weights() {
        return weights;
    }

    public Compared compare(Features here, Features there) {
        Map<Field, Level> levels = new EnumMap<>(Field.class);
        put(levels, prior(here, there));
        put(levels, Dates.compare(here.period(), there.period()));
        put(levels, place(here, there));
        put(levels, site(here, there));
        put(levels, units(here, there));
        put(levels, acts(here, there));
        put(levels, counts(here.victims(), there.victims()));
        put(levels, ages(here, there));
        put(levels, persons(here, there));
        put(levels, wording(here.wording(), there.wording()));
        return new Compared(weights, here, there, levels);
    }

    /** Whether one repeats the other's words; the same judgement as {@link Level#NARRATIVE_COPY}, at once. */
    public static boolean isCopy(Features here, Features there) {
        return wording(here.wording(), there.wording()) == Level.NARRATIVE_COPY;
    }

    private static void put(Map<Field, Level> levels, @Nullable Level level) {
        if (level != null) {
            levels.put(level.field(), level);
        }
    }

    private static Level prior(Features here, Features there) {
        boolean sameRegion = here.region() != null && here.region().equals(there.region());
        return sameRegion && Dates.withinAMonth(here.period(), there.period())
                ? Level.PRIOR_SAME_REGION_AND_MONTH
                : Level.PRIOR_ELSEWHERE;
    }

    private static @Nullable Level place(Features here, Features there) {
        if (here.region() == null || there.region() == null) {
            return null;
        }
        if (!here.region().equals(there.region())) {
            return Level.PLACE_OTHER_REGION;
        }
        if (here.district() == null || there.district() == null) {
            return Level.PLACE_DISTRICT_MISSING;
        }
        return here.district().equals(there.district()) ? Level.PLACE_SAME_DISTRICT : Level.PLACE_OTHER_DISTRICT;
    }

    private static @Nullable Level site(Features here, Features there) {
        if (here.site() == null || there.site() == null) {
            return null;
        }
        return here.site().equals(there.site()) ? Level.SITE_SAME : Level.SITE_OTHER;
    }

    private static @Nullable Level units(Features here, Features there) {
        if (here.units().isEmpty() || there.units().isEmpty()) {
            return null;
        }
        if (here.units().stream().anyMatch(there.units()::contains)) {
            return Level.UNIT_SAME;
        }
        Set<String> regions = regions(here.units());
        regions.retainAll(regions(there.units()));
        return regions.isEmpty() ? Level.UNIT_OTHER_REGION : Level.UNIT_OTHER;
    }

    /** The code of a unit opens with its region. */
    private static Set<String> regions(Set<String> units) {
        Set<String> regions = new TreeSet<>();
        units.forEach(unit -> regions.add(unit.substring(0, unit.indexOf('-'))));
        return regions;
    }

    private static @Nullable Level acts(Features here, Features there) {
        long common = here.acts().stream()
                .filter(act -> !UNTOLD.contains(act) && there.acts().contains(act))
                .count();
        long ours = told(here);
        long theirs = told(there);
        if (ours == 0 || theirs == 0) {
            return null;
        }
        long all = ours + theirs - common;
        if (common * 4 >= all * 3 && common >= TELLING_ACTS) {
            return Level.ACTS_MOST;
        }
        if (common * 2 >= all) {
            return Level.ACTS_HALF;
        }
        return common * 4 >= all ? Level.ACTS_SOME : Level.ACTS_FEW;
    }

    private static long told(Features features) {
        return features.acts().stream().filter(act -> !UNTOLD.contains(act)).count();
    }

    private static @Nullable Level counts(@Nullable Count here, @Nullable Count there) {
        if (here == null || there == null || isNobody(here) || isNobody(there)) {
            return null;
        }
        long lower = Math.max(1, Math.min(atMost(here), atMost(there)));
        long upper = Math.max(here.min(), there.min());
        if (upper * 4 <= lower * 5) {
            return Level.COUNT_SAME;
        }
        if (upper <= lower * 2) {
            return Level.COUNT_CLOSE;
        }
        return upper <= lower * 3 ? Level.COUNT_APART : Level.COUNT_FAR_APART;
    }

    private static boolean isNobody(Count count) {
        return atMost(count) == 0;
    }

    private static long atMost(Count count) {
        Integer max = count.max();
        return max == null ? Integer.MAX_VALUE : max;
    }

    private static @Nullable Level ages(Features here, Features there) {
        int nearest = Integer.MAX_VALUE;
        for (AgeBand ours : here.ages()) {
            for (AgeBand theirs : there.ages()) {
                if (ours != AgeBand.UNKNOWN && theirs != AgeBand.UNKNOWN) {
                    nearest =
                            Math.min(nearest, Math.abs(YOUNGEST_FIRST.indexOf(ours) - YOUNGEST_FIRST.indexOf(theirs)));
                }
            }
        }
        return switch (nearest) {
            case Integer.MAX_VALUE -> null;
            case 0 -> Level.AGE_SAME;
            case 1 -> Level.AGE_NEXT;
            default -> Level.AGE_OTHER;
        };
    }

    private static @Nullable Level persons(Features here, Features there) {
        if (here.persons().isEmpty() || there.persons().isEmpty()) {
            return null;
        }
        // While a key is being replaced a person has a token under each, and is one person all the same.
        long shared = here.persons().stream()
                .filter(there.persons()::contains)
                .collect(Collectors.groupingBy(Digest::keyOfPerson, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        if (shared == 0) {
            return Level.PERSONS_NONE_SHARED;
        }
        return shared == 1 ? Level.PERSONS_ONE_SHARED : Level.PERSONS_SEVERAL_SHARED;
    }

    private static @Nullable Level wording(Sketch here, Sketch there) {
        if (here.isEmpty() || there.isEmpty()) {
            return null;
        }
        int percent = here.similarity(there) * 100 / Sketch.SIZE;
        if (percent >= COPY) {
            return Level.NARRATIVE_COPY;
        }
        if (percent >= 16) {
            return Level.NARRATIVE_ALIKE;
        }
        if (percent >= 9) {
            return Level.NARRATIVE_SIMILAR;
        }
        return percent >= 5 ? Level.NARRATIVE_SLIGHTLY_SIMILAR : Level.NARRATIVE_OWN_WORDS;
    }
}
