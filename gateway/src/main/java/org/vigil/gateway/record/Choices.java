package org.vigil.gateway.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vigil.contract.Region;
import org.vigil.contract.Regions;
import org.vigil.contract.vocabulary.Acquiescence;
import org.vigil.contract.vocabulary.ActGroup;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentMethod;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.Sex;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.VictimStatus;

/** What the form offers: what hotlines hear most often first, the rest one step behind. */
public final class Choices {
    private static final Set<ActType> FREQUENT_ACTS = EnumSet.of(
            ActType.ARBITRARY_ARREST,
            ActType.INCOMMUNICADO_DETENTION,
            ActType.ABDUCTION,
            ActType.TORTURE,
            ActType.PHYSICAL_ASSAULT,
            ActType.THREAT_DEATH,
            ActType.KILLING_EXTRAJUDICIAL,
            ActType.CONFINEMENT_BY_FAMILY,
            ActType.ENTRAPMENT_DATING_ONLINE,
            ActType.DEVICE_SEARCH_SEIZURE,
            ActType.OUTING_DISCLOSURE,
            ActType.EXTORTION,
            ActType.FLIGHT_ACROSS_BORDER,
            ActType.REFUSAL_TO_OPEN_CASE);
    private static final List<PerpetratorType> FREQUENT_PERPETRATORS = List.of(
            PerpetratorType.POLICE,
            PerpetratorType.NATIONAL_GUARD,
            PerpetratorType.INTELLIGENCE,
            PerpetratorType.REGIONAL_OFFICIAL,
            PerpetratorType.RELATIVE,
            PerpetratorType.VIGILANTE,
            PerpetratorType.UNKNOWN);
    private static final List<SourceMaterial> FREQUENT_MATERIAL = List.of(
            SourceMaterial.VICTIM_TESTIMONY,
            SourceMaterial.WITNESS_TESTIMONY,
            SourceMaterial.INTERVIEW,
            SourceMaterial.PHONE_OR_CHAT_CONVERSATION,
            SourceMaterial.MEDIA_REPORT,
            SourceMaterial.MEDICAL_EXAM,
            SourceMaterial.OFFICIAL_REPLY);
    private static final List<ConsentScope> FIRST_SCOPES = List.of(
            ConsentScope.STORE_INTERNAL,
            ConsentScope.KEEP_SEALED,
            ConsentScope.STATS_NON_IDENTIFIABLE,
            ConsentScope.CONTACT_AGAIN,
            ConsentScope.DOMESTIC_COMPLAINT_ANON,
            ConsentScope.INTL_COURT,
            ConsentScope.UN_CONFIDENTIAL,
            ConsentScope.COE_OSCE_REPORT,
            ConsentScope.MEDIA_ANON);

    public List<IncidentClass> classes() {
        return List.of(IncidentClass.values());
    }

    public List<ActType> frequentActs() {
        return List.copyOf(FREQUENT_ACTS);
    }

    /** The other acts by group, without empty groups. */
    public Map<ActGroup, List<ActType>> otherActs() {
        Map<ActGroup, List<ActType>> groups = new LinkedHashMap<>();
        for (ActGroup group : ActGroup.values()) {
            List<ActType> acts = Stream.of(ActType.values())
                    .filter(act -> act.group() == group && !FREQUENT_ACTS.contains(act))
                    .toList();
            if (!acts.isEmpty()) {
                groups.put(group, acts);
            }
        }
        return groups;
    }

    public List<ActType> actsBehind() {
        return Stream.of(ActType.values())
                .filter(act -> !FREQUENT_ACTS.contains(act))
                .toList();
    }

    public List<MethodOfIllTreatment> methods() {
        return List.of(MethodOfIllTreatment.values());
    }

    public Map<String, List<Region>> regions() {
        Map<String, List<Region>> districts = new LinkedHashMap<>();
        List<String> order =
                Regions.all().stream().map(Region::federalDistrict).distinct().toList();
        for (String district : order) {
            districts.put(
                    district,
                    Regions.all().stream()
                            .filter(region -> region.federalDistrict().equals(district))
                            .toList());
        }
        return districts;
    }

    public List<SettlementClass> settlements() {
        return List.of(SettlementClass.values());
    }

    public List<LocationType> locations() {
        return List.of(LocationType.values());
    }

    public List<AgeBand> ages() {
        return List.of(AgeBand.values());
    }

    public List<Sex> sexes() {
        return List.of(Sex.values());
    }

    public List<TargetedCharacteristic> targets() {
        return List.of(TargetedCharacteristic.values());
    }

    public List<VictimStatus> statuses() {
        return List.of(VictimStatus.values());
    }

    public List<PerpetratorType> frequentPerpetrators() {
        return FREQUENT_PERPETRATORS;
    }

    public List<PerpetratorType> otherPerpetrators() {
        return without(PerpetratorType.values(), FREQUENT_PERPETRATORS);
    }

    public List<Acquiescence> acquiescences() {
        return List.of(Acquiescence.values());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<SourceConnection> connections() {
        return List.of(SourceConnection.values());
    }

    public List<SourceMaterial> frequentMaterial() {
        return FREQUENT_MATERIAL;
    }

    public List<SourceMaterial> otherMaterial() {
        return without(SourceMaterial.values(), FREQUENT_MATERIAL);
    }

    public List<ConsentGiver> givers() {
        return List.of(ConsentGiver.values());
    }

    public List<ConsentMethod> consentMethods() {
        return List.of(ConsentMethod.values());
    }

    public List<ConsentScope> firstScopes() {
        return FIRST_SCOPES;
    }

    public List<ConsentScope> otherScopes() {
        return without(ConsentScope.values(), FIRST_SCOPES);
    }

    public List<InterventionType> help() {
        return List.of(InterventionType.values());
    }

    private static <E> List<E> without(E[] all, List<E> shown) {
        return Arrays.stream(all).filter(code -> !shown.contains(code)).toList();
    }
}
