package org.vigil.verification.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.features.Features;

/**
 * Compares two testimonies. Pure and symmetric: the same two give the same levels on any day, in any order, whatever
 * else is known.
 */
public final class Comparison {
    /** In the order in which an explanation lists them. */
    static final List<Field> FIELDS = List.of(
            Field.PRIOR,
            Field.ORIGIN,
            Field.DATE,
            Field.PLACE,
            Field.SITE,
            Field.UNIT,
            Field.ACTS,
            Field.TARGET,
            Field.COUNT,
            Field.KILLED,
            Field.INJURED,
            Field.AGE,
            Field.PERSONS,
            Field.NARRATIVE,
            Field.WORDS,
            Field.PUBLISHED,
            Field.DOCUMENT);

    private final Models models;
    private final Places places;
    private final Neighbourhood around;

    /** With what the organisation has learned and what it knows of its codes. */
    public Comparison(Models models, Register register) {
        this(models, new Places(register), Neighbourhood.UNKNOWN);
    }

    private Comparison(Models models, Places places, Neighbourhood around) {
        this.models = models;
        this.places = places;
        this.around = around;
    }

    /** The same, knowing how many there are around those that are compared. */
    public Comparison within(Neighbourhood record) {
        return new Comparison(models, places, record);
    }

    /** With the same weights for accounts of every origin, and no register. */
    public Comparison(Weights weights) {
        this(new Models(weights, weights), Register.EMPTY);
    }

    /** From this score on two testimonies are linked. */
    public int link() {
        return models.link();
    }

    public Compared compare(Features here, Features there) {
        boolean published = here.origin().isPublished() && there.origin().isPublished();
        @Nullable Level wording = wording(here, there);
        @Nullable
        Level[] levels = {
            prior(here, there),
            published ? Publications.origins(here, there) : null,
            Dates.compare(here.period(), there.period()),
            places.district(here, there),
            places.site(here, there),
            places.units(here, there),
            Deeds.acts(here, there),
            Deeds.targets(here, there),
            Tolls.victims(here, there),
            Tolls.killed(here, there),
            Tolls.injured(here, there),
            People.ages(here, there),
            People.persons(here, there),
            wording,
            wording == Level.NARRATIVE_COPY ? null : words(here, there),
            published ? Publications.days(here, there) : null,
            published ? Publications.documents(here, there) : null
        };
        return new Compared(
                models.of(here, there), here, there, stated(levels), density(here, there), commonness(here, there));
    }

    /** Whether one repeats the other's words; the same judgement as {@link Level#NARRATIVE_COPY}, at once. */
    public static boolean isCopy(Features here, Features there) {
        return wording(here, there) == Level.NARRATIVE_COPY;
    }

    /** What a document says in one place it does not copy from what it says in another. */
    private static @Nullable Level wording(Features here, Features there) {
        boolean listed = here.origin().isPublished()
                && there.origin().isPublished()
                && Publications.documents(here, there) == Level.DOCUMENT_SAME;
        return listed ? null : Wording.compare(here, there);
    }

    /** A word that hardly anybody else uses is a detail of what happened. A copy shares them all and shows nothing by it. */
    private @Nullable Level words(Features here, Features there) {
        if (!here.vocabulary().isComparableTo(there.vocabulary()) || !around.knowsWords()) {
            return null;
        }
        int shared = here.vocabulary().shared(there.vocabulary(), around::isRare);
        if (shared > 1) {
            return Level.WORDS_SEVERAL_RARE;
        }
        return shared == 1 ? Level.WORDS_ONE_RARE : Level.WORDS_NONE_RARE;
    }

    /** Of the less crowded of the two; in different regions it says nothing. */
    private int density(Features here, Features there) {
        boolean apart = here.region() == null || !here.region().equals(there.region());
        return apart ? 0 : Neighbourhood.density(Math.min(around.size(here), around.size(there)));
    }

    /** Of the rarest name that both know; that two accounts know a name that many bear says less. */
    private int commonness(Features here, Features there) {
        int fewest = Integer.MAX_VALUE;
        for (long person : here.persons()) {
            if (there.persons().contains(person)) {
                fewest = Math.min(fewest, around.naming(person));
            }
        }
        return fewest == Integer.MAX_VALUE ? 0 : Neighbourhood.commonness(fewest);
    }

    /** Most pairs are compared for their score alone, tens for every testimony: a list of a dozen, not a map. */
    private static Level[] stated(@Nullable Level[] levels) {
        int count = 0;
        for (@Nullable Level level : levels) {
            count += level == null ? 0 : 1;
        }
        Level[] stated = new Level[count];
        int next = 0;
        for (@Nullable Level level : levels) {
            if (level != null) {
                stated[next++] = level;
            }
        }
        return stated;
    }

    private static Level prior(Features here, Features there) {
        boolean sameRegion = here.region() != null && here.region().equals(there.region());
        return sameRegion && Dates.withinAMonth(here.period(), there.period())
                ? Level.PRIOR_SAME_REGION_AND_MONTH
                : Level.PRIOR_ELSEWHERE;
    }
}
