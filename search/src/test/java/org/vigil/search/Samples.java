package org.vigil.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Assessment;
import org.vigil.contract.Consent;
import org.vigil.contract.Count;
import org.vigil.contract.Evidence;
import org.vigil.contract.Explanation;
import org.vigil.contract.Grade;
import org.vigil.contract.Incident;
import org.vigil.contract.Narrative;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Place;
import org.vigil.contract.Relation;
import org.vigil.contract.Source;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.ViolationStatus;

/** Invented events with everything in them that must travel, and everything that must not. */
@SuppressWarnings("NullAway") // The contract's constructors fill in what is missing.
public final class Samples {
    public static final String PERSON_TOKEN = "persontokenaaaa";
    public static final String LINEAGE_TOKEN = "lineagetokenbbbb";
    public static final String RECORDED_BY = "monitor-seven";

    private Samples() {}

    public static Testimony testimony(UUID id, @Nullable String region, String narrative) {
        return new Testimony(
                id,
                LocalDate.of(2017, 5, 1),
                RECORDED_BY,
                IncidentClass.TORTURE,
                ViolationStatus.UNKNOWN,
                List.of(Act.of(ActType.TORTURE)),
                Period.parse("2017-03"),
                new Place(region, null, null, null, null, null),
                Victims.of(Count.exactly(1)),
                List.of(Perpetrator.of(PerpetratorType.POLICE)),
                new Source(null, Set.of(), null, Set.of(LINEAGE_TOKEN)),
                new Consent(
                        ConsentGiver.PERSON,
                        null,
                        null,
                        null,
                        null,
                        true,
                        Map.of(ConsentScope.STORE_INTERNAL, ConsentAnswer.YES)),
                List.of(),
                List.of(),
                Particulars.none(),
                new Narrative(narrative, Language.RU, Map.of("PERSON", 1), "test"),
                List.of(PERSON_TOKEN));
    }

    public static Incident incident(UUID id, @Nullable String region, @Nullable String period, UUID... members) {
        return incident(id, region, period, ActType.TORTURE, members);
    }

    public static Incident incident(
            UUID id, @Nullable String region, @Nullable String period, ActType act, UUID... members) {
        return new Incident(
                id,
                Arrays.asList(members),
                Set.of(),
                members.length,
                Corroboration.ALLEGED,
                new Incident.Facts(
                        Set.of(IncidentClass.TORTURE),
                        Set.of(act),
                        Set.of(MethodOfIllTreatment.BLUNT_TRAUMA),
                        period == null ? null : Period.parse(period),
                        null,
                        region == null ? Set.of() : Set.of(region),
                        Set.of(),
                        Set.of(),
                        Set.of(PerpetratorType.POLICE),
                        Set.of(),
                        new Count(1, 3),
                        Set.of(),
                        Set.of(TargetedCharacteristic.SEXUAL_ORIENTATION)),
                members.length < 2
                        ? List.of()
                        : List.of(new Incident.Link(members[0], members[1], RelationType.CORROBORATES, explanation())));
    }

    public static Assessment assessment(UUID testimony, @Nullable UUID incident, UUID... related) {
        return new Assessment(
                testimony,
                VerificationState.RECEIVED,
                Grade.UNJUDGED,
                incident,
                Arrays.stream(related)
                        .map(other -> new Relation(other, RelationType.CORROBORATES, explanation()))
                        .toList());
    }

    private static Explanation explanation() {
        return Explanation.of("test", List.of(new Evidence("region", "same", 1024, "RU-CE", "RU-CE")));
    }
}
