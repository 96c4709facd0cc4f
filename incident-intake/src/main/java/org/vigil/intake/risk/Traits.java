package org.vigil.intake.risk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Count;
import org.vigil.contract.Draft;
import org.vigil.contract.Period;
import org.vigil.contract.Place;
import org.vigil.contract.Submission;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.DatePrecision;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.Sex;

/** What of a testimony tells somebody apart without a name: where, when, how old, of which sex, what was done. */
public record Traits(
        Place place, @Nullable Period period, @Nullable Victims victims, List<Act> acts) {
    private static final Set<AgeBand> RARE_AGES =
            EnumSet.of(AgeBand.FROM_0_TO_11, AgeBand.FROM_12_TO_17, AgeBand.FROM_61);

    public Traits {
        acts = List.copyOf(acts);
    }

    /** As they were told. */
    public static Traits of(Submission submission) {
        return new Traits(submission.place(), submission.period(), submission.victims(), submission.acts());
    }

    public static Traits of(Testimony testimony) {
        return new Traits(testimony.place(), testimony.period(), testimony.victims(), testimony.acts());
    }

    /** Empty where nothing but the words is known yet. */
    public static Optional<Traits> of(Draft draft) {
        boolean wordsOnly = draft.place() == null
                && draft.period() == null
                && draft.victims() == null
                && draft.acts().isEmpty();
        Place place = draft.place() == null ? Place.unknown() : draft.place();
        return wordsOnly
                ? Optional.empty()
                : Optional.of(new Traits(place, draft.period(), draft.victims(), draft.acts()));
    }

    /** Whether days are told: one, or fewer than a week of them. */
    public boolean tellDays() {
        return period != null
                && !period.approximate()
                && period.earliest().plusDays(5).compareTo(period.latest()) >= 0;
    }

    /** Whether region, month, age and sex are all stated: only then does being alone say anything. */
    boolean wholeClassIsStated() {
        return place.region() != null
                && period != null
                && Cells.month(period) > 0
                && !stated(ages(), AgeBand.UNKNOWN).isEmpty()
                && !stated(sexes(), Sex.U).isEmpty()
                && !acts.isEmpty();
    }

    /** What few people have. */
    Set<RiskReason> narrow() {
        Set<RiskReason> narrow = EnumSet.noneOf(RiskReason.class);
        if (period != null && period.precision() == DatePrecision.EXACT) {
            narrow.add(RiskReason.EXACT_DAY);
        }
        if (place.site() != null || place.settlement() == SettlementClass.VILLAGE) {
            narrow.add(RiskReason.SMALL_PLACE);
        }
        Set<AgeBand> ages = stated(ages(), AgeBand.UNKNOWN);
        if (stated(sexes(), Sex.U).equals(Set.of(Sex.NB)) || (ages.size() == 1 && RARE_AGES.containsAll(ages))) {
            narrow.add(RiskReason.RARE_PERSON);
        }
        Count count = victims == null ? null : victims.count();
        if (count != null && count.equals(Count.exactly(1))) {
            narrow.add(RiskReason.ONE_PERSON);
        }
        return narrow;
    }

    Set<AgeBand> ages() {
        return victims == null ? Set.of() : victims.ages();
    }

    Set<Sex> sexes() {
        return victims == null ? Set.of() : victims.sexes();
    }

    private static <E extends Enum<E>> Set<E> stated(Collection<E> codes, E unknown) {
        Set<E> stated = EnumSet.noneOf(unknown.getDeclaringClass());
        stated.addAll(codes);
        stated.remove(unknown);
        return stated;
    }

    /** Nothing of it: together the traits may describe one person. */
    @Override
    public String toString() {
        return "Traits[" + acts.size() + " acts]";
    }
}
