package org.vigil.benchmarks.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Consent;
import org.vigil.contract.Count;
import org.vigil.contract.Intervention;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Place;
import org.vigil.contract.Submission;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.Acquiescence;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Attribution;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentMethod;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.DegreeOfInvolvement;
import org.vigil.contract.vocabulary.DetentionType;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.VictimStatus;

/** Fills in the form for what is told, as a monitor would. */
final class Forms {
    private static final LocalDate TODAY = LocalDate.parse("2025-06-30");
    private static final List<InterventionType> HELP = List.of(
            InterventionType.HOTLINE_CONTACT,
            InterventionType.PSYCHOLOGICAL_AID,
            InterventionType.LEGAL_AID,
            InterventionType.EVACUATION_WITHIN_COUNTRY,
            InterventionType.RELOCATION_ABROAD);

    private final Chance chance;

    Forms(Chance chance) {
        this.chance = chance;
    }

    Submission fill(Told told, String externalId, String narrative, @Nullable String article) {
        return new Submission(
                "sample",
                externalId,
                receivedOn(told),
                incidentClass(told),
                null,
                acts(told),
                told.period(),
                place(told),
                victims(told),
                List.of(perpetrator(told)),
                origin(told, article),
                consent(told),
                told.press() ? List.of() : help(),
                told.press() ? denial() : List.of(),
                particulars(told),
                narrative,
                told.language(),
                null);
    }

    private LocalDate receivedOn(Told told) {
        Period period = told.period();
        LocalDate after = period == null ? told.happening().end() : period.latest();
        int days = told.press() ? chance.between(1, 20) : chance.weighted(.5, .3, .2) * 60 + chance.between(1, 60);
        LocalDate received = after.plusDays(days);
        return received.isAfter(TODAY) ? TODAY : received;
    }

    private static IncidentClass incidentClass(Told told) {
        if (!told.happening().held()) {
            return told.happening().kind();
        }
        if (told.acts().contains(ActType.DEATH_FROM_TORTURE)) {
            return IncidentClass.KILLING;
        }
        return told.acts().contains(ActType.TORTURE) ? IncidentClass.TORTURE : IncidentClass.DETENTION;
    }

    private static List<Act> acts(Told told) {
        List<Act> acts = new ArrayList<>();
        for (ActType type : told.acts()) {
            boolean torture = type == ActType.TORTURE;
            boolean death = type == ActType.DEATH_FROM_TORTURE;
            acts.add(new Act(
                    type,
                    death ? Count.exactly(1) : null,
                    null,
                    torture ? told.happening().methods() : Set.of(),
                    death ? VictimStatus.DEAD : null));
        }
        return acts;
    }

    private Place place(Told told) {
        LocationType type =
                switch (told.happening().kind()) {
                    case DETENTION -> told.site() == null ? LocationType.UNKNOWN : LocationType.SECRET_DETENTION;
                    case FAMILY_VIOLENCE, FLIGHT -> LocationType.HOME_RELATIVE;
                    case ASSEMBLY_DISRUPTED -> LocationType.PUBLIC_SPACE;
                    case ORG_VISIT, ORG_THREAT -> LocationType.NGO_OFFICE;
                    case PROPAGANDA_PROSECUTION -> LocationType.COURT;
                    case REFUSAL_TO_INVESTIGATE -> LocationType.PROSECUTOR_OR_IC_OFFICE;
                    default -> LocationType.UNKNOWN;
                };
        SettlementClass settlement = chance.pick(List.of(
                SettlementClass.CAPITAL, SettlementClass.TOWN, SettlementClass.VILLAGE, SettlementClass.UNKNOWN));
        return Place.at(told.happening().region(), told.district(), told.site(), settlement, type);
    }

    private static Victims victims(Told told) {
        Count count = told.people() == null ? Count.atLeast(1) : told.people();
        IncidentClass kind = told.happening().kind();
        boolean bodily = told.happening().held() || kind == IncidentClass.FAMILY_VIOLENCE;
        boolean staff = kind == IncidentClass.ORG_THREAT || kind == IncidentClass.ORG_VISIT;
        return new Victims(
                count,
                CountingUnit.INDIVIDUAL,
                bodily && !told.press() ? Set.of(told.happening().age()) : Set.of(),
                bodily ? Set.of(told.happening().sex()) : Set.of(),
                Set.of(staff ? TargetedCharacteristic.HR_DEFENDER : TargetedCharacteristic.SEXUAL_ORIENTATION),
                Set.of(),
                null);
    }

    private static Perpetrator perpetrator(Told told) {
        PerpetratorType type =
                switch (told.happening().kind()) {
                    case DETENTION ->
                        told.happening().start().getYear() == 2017
                                ? PerpetratorType.NATIONAL_GUARD
                                : PerpetratorType.POLICE;
                    case FAMILY_VIOLENCE -> PerpetratorType.RELATIVE;
                    case PROPAGANDA_PROSECUTION -> PerpetratorType.JUDGE;
                    case ASSEMBLY_DISRUPTED -> PerpetratorType.VIGILANTE;
                    case ORG_VISIT -> PerpetratorType.INTELLIGENCE;
                    case REFUSAL_TO_INVESTIGATE -> PerpetratorType.INVESTIGATOR;
                    default -> PerpetratorType.UNKNOWN;
                };
        boolean official = told.happening().held();
        return new Perpetrator(
                type,
                told.unit(),
                null,
                Set.of(official ? DegreeOfInvolvement.DIRECT : DegreeOfInvolvement.UNKNOWN),
                official ? Acquiescence.YES : Acquiescence.UNKNOWN,
                null,
                null);
    }

    private Submission.Origin origin(Told told, @Nullable String article) {
        SourceMaterial material = told.press()
                ? SourceMaterial.MEDIA_REPORT
                : chance.pick(List.of(SourceMaterial.INTERVIEW, SourceMaterial.PHONE_OR_CHAT_CONVERSATION));
        return new Submission.Origin(
                told.teller(),
                Set.of(material),
                null,
                told.press() ? "outlet-" + chance.between(1, 9) : null,
                told.press() ? null : "interviewer-" + chance.between(1, 14),
                told.teller() == SourceConnection.VICTIM_RELATIVE
                        ? "household-" + told.happening().id()
                        : null,
                article);
    }

    private Consent consent(Told told) {
        if (told.press()) {
            return new Consent(
                    ConsentGiver.PUBLIC_SOURCE, ConsentMethod.NOT_APPLICABLE, null, null, null, false, Map.of());
        }
        Map<ConsentScope, ConsentAnswer> scopes = new EnumMap<>(ConsentScope.class);
        scopes.put(ConsentScope.STORE_INTERNAL, ConsentAnswer.YES);
        scopes.put(ConsentScope.STATS_NON_IDENTIFIABLE, ConsentAnswer.YES);
        for (ConsentScope scope : List.of(
                ConsentScope.CONTACT_AGAIN,
                ConsentScope.UN_CONFIDENTIAL,
                ConsentScope.INTL_COURT,
                ConsentScope.MEDIA_ANON)) {
            scopes.put(scope, chance.happens(.5) ? ConsentAnswer.YES : ConsentAnswer.NO);
        }
        ConsentMethod method = chance.pick(List.of(ConsentMethod.DIGITAL, ConsentMethod.ORAL_RECORDED));
        return new Consent(ConsentGiver.PERSON, method, told.language(), null, null, true, scopes);
    }

    private List<Intervention> help() {
        EnumSet<InterventionType> given = EnumSet.of(InterventionType.HOTLINE_CONTACT);
        given.addAll(chance.some(HELP, .2));
        return given.stream().map(Intervention::of).toList();
    }

    private static List<OfficialPosition> denial() {
        return List.of(
                new OfficialPosition(Attribution.OFFICIAL_DENY_ACT, PerpetratorType.REGIONAL_OFFICIAL, null, null));
    }

    private static @Nullable Particulars particulars(Told told) {
        if (!told.happening().held()) {
            return null;
        }
        Particulars.Detention detention = new Particulars.Detention(
                DetentionType.NO_LEGAL_BASIS,
                null,
                Set.of(),
                told.people(),
                told.happening().days());
        return new Particulars(detention, null, null, null, null, null, null, null, null);
    }
}
