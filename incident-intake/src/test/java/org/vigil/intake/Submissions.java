package org.vigil.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Consent;
import org.vigil.contract.Contact;
import org.vigil.contract.Corrections;
import org.vigil.contract.Narrative;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Place;
import org.vigil.contract.Source;
import org.vigil.contract.Submission;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.GeoPrecision;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.Role;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.ViolationStatus;

/** Invented submissions with a meaning. */
final class Submissions {
    static final Staff MONITOR = new Staff("m-1", Role.MONITOR, List.of());
    static final Staff VERIFIER = new Staff("v-1", Role.VERIFIER, List.of());
    static final Staff ANOTHER_MONITOR = new Staff("m-2", Role.MONITOR, List.of());

    private Submissions() {}

    static Submission detention() {
        return of(null, "Нас держали в подвале три дня.");
    }

    static Submission imported(String externalId, String narrative) {
        return of(externalId, narrative);
    }

    static Submission imported(String externalId, String narrative, Consent consent) {
        return of(externalId, narrative, consent);
    }

    static Submission saying(String narrative) {
        return of(null, narrative);
    }

    static Consent consent(ConsentAnswer toStore) {
        return new Consent(
                ConsentGiver.PERSON, null, null, null, null, true, Map.of(ConsentScope.STORE_INTERNAL, toStore));
    }

    static Submission with(Consent consent) {
        return of(null, "Нас держали в подвале три дня.", consent);
    }

    static Submission corrected(Submission plain, Corrections corrections) {
        return new Submission(
                plain.sourceSystem(),
                plain.externalId(),
                plain.receivedOn(),
                plain.incidentClass(),
                plain.violation(),
                plain.acts(),
                plain.period(),
                plain.place(),
                plain.victims(),
                plain.perpetrators(),
                plain.source(),
                plain.consent(),
                plain.interventions(),
                plain.officialPositions(),
                plain.particulars(),
                plain.narrative(),
                plain.language(),
                corrections,
                plain.contact());
    }

    /** With a way to reach the person, and their agreement (or not) that the exact words be kept sealed. */
    static Submission reachable(String narrative, String reach, ConsentAnswer keepSealed) {
        Consent consent = new Consent(
                ConsentGiver.PERSON,
                null,
                null,
                null,
                null,
                true,
                Map.of(ConsentScope.STORE_INTERNAL, ConsentAnswer.YES, ConsentScope.KEEP_SEALED, keepSealed));
        return of(null, narrative, consent, reach.isEmpty() ? null : new Contact(null, reach, null));
    }

    /** What the intake would publish of the monitor's ordinary submission. */
    static Testimony testimony(UUID id, @Nullable String region) {
        Submission plain = detention();
        return new Testimony(
                id,
                LocalDate.of(2019, 1, 14),
                MONITOR.pseudonym(),
                plain.incidentClass(),
                ViolationStatus.UNKNOWN,
                plain.acts(),
                plain.period(),
                new Place(region, null, null, SettlementClass.UNKNOWN, LocationType.UNKNOWN, GeoPrecision.REGION),
                plain.victims(),
                plain.perpetrators(),
                new Source(SourceConnection.UNKNOWN, Set.of(), null, Set.of()),
                plain.consent(),
                List.of(),
                List.of(),
                Particulars.none(),
                new Narrative(plain.narrative(), Language.RU, Map.of(), "test"),
                List.of());
    }

    private static Submission of(@Nullable String externalId, String narrative) {
        return of(externalId, narrative, consent(ConsentAnswer.YES));
    }

    private static Submission of(@Nullable String externalId, String narrative, Consent consent) {
        return of(externalId, narrative, consent, null);
    }

    private static Submission of(
            @Nullable String externalId, String narrative, Consent consent, @Nullable Contact contact) {
        return new Submission(
                "kobo",
                externalId,
                null,
                IncidentClass.DETENTION,
                null,
                List.of(Act.of(ActType.ARBITRARY_ARREST)),
                Period.parse("2017-03"),
                new Place("RU-CE", null, null, SettlementClass.UNKNOWN, LocationType.UNKNOWN, GeoPrecision.REGION),
                null,
                List.of(),
                new Submission.Origin(null, Set.of(), null, null, "  Interviewer  Seven ", null, null),
                consent,
                List.of(),
                List.of(),
                null,
                narrative,
                Language.RU,
                null,
                contact);
    }
}
