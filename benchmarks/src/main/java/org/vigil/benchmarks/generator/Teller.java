package org.vigil.benchmarks.generator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.SourceConnection;

/** Bends what happened into what somebody tells: forgets, mistakes, rounds, as the profile's noise says. */
final class Teller {
    private final Profile.Noise noise;
    private final Chance chance;

    Teller(Profile.Noise noise, Chance chance) {
        this.noise = noise;
        this.chance = chance;
    }

    Told tell(Happening happening, SourceConnection teller, Language language) {
        boolean knowsPlace = teller == SourceConnection.VICTIM || teller == SourceConnection.WITNESS;
        boolean held = happening.held();
        return new Told(
                happening,
                teller,
                language,
                period(happening),
                acts(happening.acts()),
                chance.happens(noise.districtGiven()) ? district(happening) : null,
                held && knowsPlace && chance.happens(noise.siteGiven()) ? site(happening) : null,
                held && knowsPlace && chance.happens(noise.unitGiven()) ? unit(happening) : null,
                chance.happens(noise.countGiven()) ? people(happening.people()) : null,
                false,
                held && chance.happens(noise.named()) ? named(happening) : List.of());
    }

    private Period period(Happening happening) {
        LocalDate start = happening.start();
        LocalDate end = happening.end();
        double exact = noise.dateExact();
        int kind = chance.weighted(exact, noise.dateNear(), noise.dateFar(), noise.monthOnly());
        if (kind == 3) {
            YearMonth month = YearMonth.from(start);
            return new Period(month.atDay(1), month.atEndOfMonth(), false);
        }
        int shift =
                switch (kind) {
                    case 1 -> chance.between(-3, 3);
                    case 2 -> chance.between(-14, 14);
                    default -> 0;
                };
        int wrongYear = chance.happens(.02) ? 1 : 0;
        LocalDate said = start.plusDays(shift).minusYears(wrongYear);
        return new Period(said, end.plusDays(shift).minusYears(wrongYear), kind == 2);
    }

    private Set<ActType> acts(Set<ActType> all) {
        EnumSet<ActType> kept = EnumSet.noneOf(ActType.class);
        for (ActType act : all) {
            boolean essential = act == ActType.DEATH_FROM_TORTURE || kept.isEmpty();
            if (essential || chance.happens(noise.actKept())) {
                kept.add(act);
            }
        }
        if (kept.contains(ActType.DEATH_FROM_TORTURE)) {
            kept.add(ActType.TORTURE);
        }
        return kept;
    }

    private String district(Happening happening) {
        return chance.happens(.07) ? World.district(happening.region(), chance) : happening.district();
    }

    private String site(Happening happening) {
        return chance.happens(.08) ? World.site(happening.region(), chance) : happening.site();
    }

    private String unit(Happening happening) {
        return chance.happens(.15) ? World.unit(happening.region(), chance) : happening.unit();
    }

    private Count people(int people) {
        if (people == 1 || chance.happens(.6)) {
            return Count.exactly(people);
        }
        int few = Math.max(1, people - chance.between(0, 2));
        return chance.happens(.5) ? Count.atLeast(few) : new Count(few, people + chance.between(0, 3));
    }

    private List<Person> named(Happening happening) {
        List<Person> named = new ArrayList<>(chance.some(happening.persons(), .6));
        return named.isEmpty() ? List.of(happening.persons().get(0)) : List.copyOf(named);
    }

    /** The same account with one thing said that cannot be true of the same happening; returns what it was, or null. */
    static @Nullable Contradiction contradict(Told told, Chance chance) {
        if (!told.happening().held()) {
            return null;
        }
        if (told.acts().contains(ActType.DEATH_FROM_TORTURE)) {
            EnumSet<ActType> alive = EnumSet.copyOf(told.acts());
            alive.remove(ActType.DEATH_FROM_TORTURE);
            return new Contradiction("death", with(told, told.period(), alive, told.site(), told.people(), true));
        }
        Period said = told.period();
        if (said != null && chance.happens(.4)) {
            Period later =
                    new Period(said.earliest().plusDays(75), said.latest().plusDays(75), false);
            return new Contradiction("dates", with(told, later, told.acts(), told.site(), told.people(), false));
        }
        if (told.site() != null) {
            String elsewhere = World.site(told.happening().region(), chance);
            return elsewhere.equals(told.site())
                    ? null
                    : new Contradiction(
                            "site", with(told, told.period(), told.acts(), elsewhere, told.people(), false));
        }
        int many = told.happening().people() * 4 + 8;
        return new Contradiction(
                "people", with(told, told.period(), told.acts(), told.site(), Count.atLeast(many), false));
    }

    private static Told with(
            Told told,
            @Nullable Period period,
            Set<ActType> acts,
            @Nullable String site,
            @Nullable Count people,
            boolean alive) {
        return new Told(
                told.happening(),
                told.teller(),
                told.language(),
                period,
                acts,
                told.district(),
                site,
                told.unit(),
                people,
                alive,
                told.named());
    }

    /** What is told against another account, and in which field. */
    record Contradiction(String field, Told told) {}
}
