package org.vigil.benchmarks.crossref.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigil.benchmarks.crossref.world.Happening.Victim;
import org.vigil.benchmarks.generator.Chance;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;

/** Draws what happened, each event from its number alone, so that none has to be kept. */
final class Happenings {
    static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final LocalDate[][] WAVES = {
        {LocalDate.of(2017, 2, 20), LocalDate.of(2017, 5, 30)},
        {LocalDate.of(2018, 12, 15), LocalDate.of(2019, 1, 31)},
        {FIRST_DAY, LAST_DAY}
    };
    private static final int MOST_VICTIMS = 12;
    private static final double MEAN_DAYS = 6;
    private static final int MOST_DAYS = 40;

    /** A person who was taken once is taken again. */
    private static final double TAKEN_AGAIN = .05;

    /** How often each kind of act is part of it. */
    static final Map<ActType, Double> ACTS = new EnumMap<>(Map.ofEntries(
            Map.entry(ActType.ARBITRARY_ARREST, 1.0),
            Map.entry(ActType.ILL_TREATMENT, .8),
            Map.entry(ActType.TORTURE, .55),
            Map.entry(ActType.EXTORTION, .5),
            Map.entry(ActType.OUTING_DISCLOSURE, .35),
            Map.entry(ActType.INCOMMUNICADO_DETENTION, .4),
            Map.entry(ActType.THREAT_DEATH, .3),
            Map.entry(ActType.DEVICE_SEARCH_SEIZURE, .3),
            Map.entry(ActType.COERCED_STATEMENT_SIGNATURE, .2),
            Map.entry(ActType.PRESSURE_ON_RELATIVES, .2),
            Map.entry(ActType.ENTRAPMENT_DATING_ONLINE, .15),
            Map.entry(ActType.DEATH_IN_CUSTODY, .03)));

    private static final List<AgeBand> AGES = List.of(
            AgeBand.FROM_12_TO_17,
            AgeBand.FROM_18_TO_25,
            AgeBand.FROM_26_TO_40,
            AgeBand.FROM_41_TO_60,
            AgeBand.FROM_61);

    private final Shape shape;
    private final Register register;
    private final Names names;

    Happenings(Shape shape) {
        this.shape = shape;
        this.register = new Register(shape.wider());
        this.names = new Names(shape.seedOf("names", 0));
    }

    Register register() {
        return register;
    }

    Happening happening(int index) {
        Chance chance = new Chance(shape.seedOf("happening", index));
        LocalDate[] wave = WAVES[chance.weighted(.50, .18, .32)];
        LocalDate start = wave[0].plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(wave[0], wave[1])));
        int days = Math.min(MOST_DAYS, (int) (-MEAN_DAYS * StrictMath.log(1 - chance.unit())));
        int region = register.region(chance);
        int district = register.district(chance);
        int site = register.site(district, chance);
        boolean siteKnown = chance.happens(.85);
        int unit = register.unit(site, chance);
        Set<ActType> acts = EnumSet.noneOf(ActType.class);
        ACTS.forEach((act, share) -> {
            if (chance.happens(share)) {
                acts.add(act);
            }
        });
        return new Happening(index, start, days, region, district, site, siteKnown, unit, acts, victims(index, chance));
    }

    private List<Victim> victims(int index, Chance chance) {
        boolean again = index > 0 && chance.happens(TAKEN_AGAIN);
        int first = again ? chance.between(0, index - 1) : index;
        List<Victim> victims = new ArrayList<>(List.of(person(first, 0)));
        while (victims.size() < MOST_VICTIMS && chance.happens(.38)) {
            victims.add(person(index, victims.size()));
        }
        return List.copyOf(victims);
    }

    private Victim person(int index, int number) {
        long person = (long) index * MOST_VICTIMS + number;
        Chance chance = new Chance(shape.seedOf("person", person));
        return new Victim(
                person, names.given(chance), names.surname(chance), AGES.get(chance.weighted(.05, .4, .35, .15, .05)));
    }
}
