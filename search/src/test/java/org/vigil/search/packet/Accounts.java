package org.vigil.search.packet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vigil.contract.Act;
import org.vigil.contract.Assessment;
import org.vigil.contract.Consent;
import org.vigil.contract.Count;
import org.vigil.contract.Explanation;
import org.vigil.contract.Grade;
import org.vigil.contract.Intervention;
import org.vigil.contract.Narrative;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Place;
import org.vigil.contract.Relation;
import org.vigil.contract.Source;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.Acquiescence;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.Attribution;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.Credibility;
import org.vigil.contract.vocabulary.DegreeOfInvolvement;
import org.vigil.contract.vocabulary.DetentionType;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.Sex;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VictimStatus;
import org.vigil.contract.vocabulary.ViolationStatus;

/** Invented testimonies with everything in them that a record can hold. */
@SuppressWarnings("NullAway") // The contract's constructors fill in what is missing.
final class Accounts {
    static final String NARRATIVE = "Меня остановили у дома и затолкали в машину. Там были [человек 1] и ещё двое. "
            + "Нас держали одиннадцать дней, били, требовали назвать знакомых. Еды почти не давали.\n"
            + "Потом меня отдали родственникам и сказали: «Сами знаете, что делать». Я уехал через [телефон 1].";

    private Accounts() {}

    static List<Testimony> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> full(id(at), NARRATIVE, Plants.none()))
                .toList();
    }

    static List<Testimony> planted(int count, Plants plants) {
        return IntStream.range(0, count)
                .mapToObj(at -> full(id(at), NARRATIVE, plants))
                .toList();
    }

    static List<Testimony> saying(String narrative) {
        return List.of(full(id(0), narrative, Plants.none()));
    }

    static UUID id(int at) {
        return UUID.nameUUIDFromBytes(("account " + at).getBytes(StandardCharsets.UTF_8));
    }

    /** One testimony with no more than it must have. */
    static List<Testimony> bare() {
        return List.of(new Testimony(
                id(0),
                LocalDate.of(2017, 5, 1),
                "monitor-seven",
                IncidentClass.DETENTION,
                null,
                List.of(Act.of(ActType.UNKNOWN)),
                null,
                Place.unknown(),
                null,
                List.of(),
                new Source(null, Set.of(), null, Set.of()),
                new Consent(ConsentGiver.PERSON, null, null, null, null, false, Map.of()),
                List.of(),
                List.of(),
                Particulars.none(),
                new Narrative("Меня держали.", Language.RU, Map.of(), "test"),
                List.of()));
    }

    static Testimony full(UUID id, String narrative, Plants plants) {
        return new Testimony(
                id,
                LocalDate.of(2017, 5, 17),
                plants.token(),
                IncidentClass.TORTURE,
                ViolationStatus.LIKELY,
                List.of(
                        new Act(
                                ActType.TORTURE,
                                new Count(3, 5),
                                Period.parse("2017-03-08/2017-03-12"),
                                Set.of(MethodOfIllTreatment.BLUNT_TRAUMA, MethodOfIllTreatment.ELECTRIC_SHOCK),
                                VictimStatus.INJURED_STILL),
                        new Act(ActType.ABDUCTION, Count.atLeast(1), null, Set.of(), VictimStatus.DISPLACED_IN_FLIGHT)),
                Period.parse("2017-03-08"),
                Place.at(
                        "RU-CE", "ce-district-07", "ce-site-0003", SettlementClass.CITY, LocationType.SECRET_DETENTION),
                new Victims(
                        new Count(3, 5),
                        CountingUnit.INDIVIDUAL,
                        Set.of(AgeBand.FROM_12_TO_17, AgeBand.FROM_18_TO_25),
                        Set.of(Sex.M),
                        Set.of(TargetedCharacteristic.SEXUAL_ORIENTATION),
                        Set.of()),
                List.of(new Perpetrator(
                        PerpetratorType.POLICE,
                        "ce-unit-0017",
                        Count.atLeast(2),
                        Set.of(DegreeOfInvolvement.DIRECT),
                        Acquiescence.YES,
                        null,
                        null)),
                new Source(SourceConnection.VICTIM, Set.of(SourceMaterial.INTERVIEW), null, tokens(11, plants)),
                new Consent(
                        ConsentGiver.PERSON,
                        null,
                        Language.RU,
                        LocalDate.of(2017, 5, 17),
                        null,
                        true,
                        Map.of(ConsentScope.UN_CONFIDENTIAL, ConsentAnswer.YES)),
                List.of(
                        Intervention.of(InterventionType.EVACUATION_WITHIN_COUNTRY),
                        Intervention.of(InterventionType.CRIME_REPORT)),
                List.of(new OfficialPosition(
                        Attribution.OFFICIAL_DENY_ACT,
                        PerpetratorType.REGIONAL_OFFICIAL,
                        Period.parse("2017-04-20"),
                        plants.next("Таких людей здесь нет и быть не может"))),
                new Particulars(
                        new Particulars.Detention(DetentionType.NO_LEGAL_BASIS, null, Set.of(), new Count(10, 15), 11),
                        null,
                        null,
                        new Particulars.Loss(null, 150_000L),
                        null,
                        null,
                        null,
                        new Particulars.Online(null, "ab".repeat(32)),
                        null),
                new Narrative(narrative, Language.RU, Map.of("PERSON", 1, "PHONE", 1), "anonymizer-of-vigil"),
                List.copyOf(tokens(11, plants)));
    }

    private static Set<String> tokens(int count, Plants plants) {
        return IntStream.range(0, count).mapToObj(at -> plants.token()).collect(java.util.stream.Collectors.toSet());
    }

    static Assessment assessment(UUID of, UUID... others) {
        return new Assessment(
                of,
                VerificationState.PARTIALLY_VERIFIED,
                new Grade(Reliability.B, Credibility.PROBABLE),
                id(99),
                java.util.Arrays.stream(others)
                        .filter(other -> !other.equals(of))
                        .map(other -> new Relation(other, RelationType.CORROBORATES, Explanation.of("test", List.of())))
                        .toList());
    }
}
