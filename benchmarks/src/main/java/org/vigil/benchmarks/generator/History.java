package org.vigil.benchmarks.generator;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.Sex;

/** Invents what happened, wave by wave; each wave strikes exactly as many people as its profile says. */
final class History {
    private static final int LONGEST = 40;
    private static final int MOST_AT_ONCE = 12;

    private static final Map<ActType, Double> IN_DETENTION = ordered(
            ActType.TORTURE, .80,
            ActType.INCOMMUNICADO_DETENTION, .60,
            ActType.EXTORTION, .50,
            ActType.DEVICE_SEARCH_SEIZURE, .45,
            ActType.OUTING_DISCLOSURE, .35,
            ActType.COERCED_STATEMENT_SIGNATURE, .30,
            ActType.PRESSURE_ON_RELATIVES, .30,
            ActType.ENTRAPMENT_DATING_ONLINE, .25);
    private static final List<MethodOfIllTreatment> METHODS = List.of(
            MethodOfIllTreatment.BLUNT_TRAUMA,
            MethodOfIllTreatment.ELECTRIC_SHOCK,
            MethodOfIllTreatment.HUMILIATION,
            MethodOfIllTreatment.BEHAVIOURAL_COERCION,
            MethodOfIllTreatment.DEPRIVATION,
            MethodOfIllTreatment.POSITIONAL);
    private static final Map<IncidentClass, List<ActType>> ELSEWHERE = Map.of(
            IncidentClass.FAMILY_VIOLENCE, List.of(ActType.CONFINEMENT_BY_FAMILY, ActType.THREAT_DEATH),
            IncidentClass.PROPAGANDA_PROSECUTION, List.of(ActType.ADMIN_PROSECUTION_PROPAGANDA_LAW),
            IncidentClass.ASSEMBLY_DISRUPTED, List.of(ActType.ASSEMBLY_DISRUPTION),
            IncidentClass.ORG_THREAT, List.of(ActType.THREAT_TO_STAFF),
            IncidentClass.ORG_VISIT, List.of(ActType.OFFICE_VISIT),
            IncidentClass.REFUSAL_TO_INVESTIGATE, List.of(ActType.REFUSAL_TO_OPEN_CASE),
            IncidentClass.FLIGHT, List.of(ActType.FLIGHT_ACROSS_BORDER, ActType.PRESSURE_ON_RELATIVES));
    private static final List<IncidentClass> BACKGROUND = List.of(
            IncidentClass.DETENTION,
            IncidentClass.FAMILY_VIOLENCE,
            IncidentClass.PROPAGANDA_PROSECUTION,
            IncidentClass.ASSEMBLY_DISRUPTED,
            IncidentClass.ORG_THREAT,
            IncidentClass.ORG_VISIT,
            IncidentClass.REFUSAL_TO_INVESTIGATE,
            IncidentClass.FLIGHT);

    private final Chance chance;
    private final List<Happening> happenings = new ArrayList<>();

    History(Chance chance) {
        this.chance = chance;
    }

    List<Happening> of(Profile profile) {
        profile.waves().forEach(this::add);
        return List.copyOf(happenings);
    }

    private void add(Profile.Wave wave) {
        int[] people = new int[wave.happenings()];
        Arrays.fill(people, 1);
        for (int left = wave.people() - people.length; left > 0; ) {
            int struck = chance.between(0, people.length - 1);
            if (people[struck] < MOST_AT_ONCE) {
                people[struck]++;
                left--;
            }
        }
        for (int i = 0; i < people.length; i++) {
            // The deaths lie evenly in the wave, because their number is public and must come out exactly.
            boolean death = wave.killed() > 0 && i % (people.length / wave.killed()) == 1;
            happenings.add(happening(wave, people[i], death));
        }
    }

    private Happening happening(Profile.Wave wave, int people, boolean death) {
        IncidentClass kind = kind(wave, death);
        boolean held = kind == IncidentClass.DETENTION;
        int days = held ? Math.min(LONGEST, 1 + (int) (-6 * StrictMath.log(1 - chance.between(0, 999) / 1000.0))) : 1;
        String region = wave.anywhere() ? World.region(chance) : World.REGIONS.get(0);
        Set<ActType> acts = acts(kind, death);
        Set<MethodOfIllTreatment> methods = EnumSet.noneOf(MethodOfIllTreatment.class);
        if (acts.contains(ActType.TORTURE)) {
            methods.add(chance.pick(METHODS));
            methods.addAll(chance.some(METHODS, .5));
        }
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < Math.min(3, people); i++) {
            persons.add(Person.invent(chance));
        }
        int span = (int) ChronoUnit.DAYS.between(wave.from(), wave.to());
        return new Happening(
                "%s-%03d".formatted(wave.name(), happenings.size() + 1),
                kind,
                wave.from().plusDays(chance.between(0, span)),
                days,
                region,
                World.district(region, chance),
                World.site(region, chance),
                World.unit(region, chance),
                people,
                death,
                acts,
                methods,
                chance.pick(List.of(AgeBand.FROM_18_TO_25, AgeBand.FROM_26_TO_40, AgeBand.FROM_26_TO_40)),
                chance.happens(wave.from().getYear() == 2017 ? .03 : .2) ? Sex.F : Sex.M,
                List.copyOf(persons),
                List.of(chance.between(1, PhraseBook.DETAILS), chance.between(1, PhraseBook.DETAILS)),
                50 * chance.between(1, 20));
    }

    private IncidentClass kind(Profile.Wave wave, boolean death) {
        if (death || !wave.anywhere()) {
            return IncidentClass.DETENTION;
        }
        return BACKGROUND.get(chance.weighted(.30, .20, .10, .10, .08, .07, .08, .07));
    }

    private Set<ActType> acts(IncidentClass kind, boolean death) {
        EnumSet<ActType> acts = EnumSet.noneOf(ActType.class);
        if (kind != IncidentClass.DETENTION) {
            acts.addAll(ELSEWHERE.getOrDefault(kind, List.of(ActType.OTHER)));
            return acts;
        }
        acts.add(ActType.ARBITRARY_ARREST);
        IN_DETENTION.forEach((act, probability) -> {
            if (chance.happens(probability)) {
                acts.add(act);
            }
        });
        if (death) {
            acts.add(ActType.TORTURE);
            acts.add(ActType.DEATH_FROM_TORTURE);
        }
        return acts;
    }

    /** An ordered map, because the order of the draws is part of the result. */
    private static Map<ActType, Double> ordered(Object... pairs) {
        Map<ActType, Double> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((ActType) pairs[i], (Double) pairs[i + 1]);
        }
        return map;
    }
}
