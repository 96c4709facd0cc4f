package org.vigil.benchmarks.crossref.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Consent;
import org.vigil.contract.Count;
import org.vigil.contract.Narrative;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Place;
import org.vigil.contract.Source;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.Acquiescence;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.ViolationStatus;

/** A report as the testimony that a monitor who reads the press would record. */
final class ReportedTestimony {
    private static final Map<String, ActType> ACTS = Map.of(
            "Abduction", ActType.ABDUCTION,
            "Arrest or raid", ActType.ARBITRARY_ARREST,
            "Melee", ActType.PHYSICAL_ASSAULT,
            "Crowd control measures", ActType.PHYSICAL_ASSAULT,
            "Shooting", ActType.ATTEMPTED_KILLING,
            "Stabbing", ActType.ATTEMPTED_KILLING,
            "Remote violence", ActType.ATTEMPTED_KILLING,
            "Torture", ActType.TORTURE,
            "Sexual violence", ActType.SEXUAL_ASSAULT);

    private static final Set<String> DESTRUCTION = Set.of("Arson", "Looting");
    private static final Set<String> NEWS =
            Set.of("International news agency", "International news media", "National news media");

    private static final Map<String, TargetedCharacteristic> TARGETS = Map.of(
            "Other ethnic group", TargetedCharacteristic.ETHNICITY,
            "Voters or party supporters", TargetedCharacteristic.POLITICAL_OPINION,
            "Election-related activists or protesters", TargetedCharacteristic.POLITICAL_OPINION,
            "Political candidate or politician", TargetedCharacteristic.POLITICAL_OPINION,
            "Campaigners or canvassers", TargetedCharacteristic.POLITICAL_OPINION,
            "Party offices", TargetedCharacteristic.POLITICAL_OPINION,
            "Journalists", TargetedCharacteristic.JOURNALIST);

    private ReportedTestimony() {}

    static UUID id(Report report) {
        return UUID.nameUUIDFromBytes(("report:" + report.id()).getBytes(StandardCharsets.UTF_8));
    }

    static Testimony of(Report report, ReportCodes codes) {
        TargetedCharacteristic target = TARGETS.get(report.target());
        return new Testimony(
                id(report),
                report.publishedOn(),
                "benchmark",
                IncidentClass.OTHER,
                ViolationStatus.UNKNOWN,
                acts(report),
                report.period(),
                Place.at(
                        codes.region(report),
                        codes.district(report),
                        codes.site(report),
                        SettlementClass.UNKNOWN,
                        LocationType.UNKNOWN),
                target == null ? null : victims(target),
                perpetrators(report, codes),
                source(report),
                new Consent(ConsentGiver.PUBLIC_SOURCE, null, null, null, null, false, Map.of()),
                List.of(),
                List.of(),
                Particulars.none(),
                new Narrative(
                        report.headline().isBlank() ? "-" : report.headline().strip(), Language.EN, Map.of(), "none"),
                List.of());
    }

    private static List<Act> acts(Report report) {
        Set<ActType> types = EnumSet.noneOf(ActType.class);
        List<String> told = new ArrayList<>(report.violence());
        told.add(report.context());
        for (String form : told) {
            ActType type = DESTRUCTION.contains(form) ? ActType.PROPERTY_DESTRUCTION_SEIZURE : ACTS.get(form);
            if (type != null) {
                types.add(type);
            }
        }
        List<Act> acts = new ArrayList<>();
        Count injured = count(report.toll("injuries"));
        if (injured != null) {
            ActType how =
                    types.contains(ActType.ATTEMPTED_KILLING) ? ActType.ATTEMPTED_KILLING : ActType.PHYSICAL_ASSAULT;
            types.remove(how);
            acts.add(new Act(how, injured, null, Set.of(), null));
        }
        Count killed = count(report.toll("deaths"));
        if (killed != null) {
            acts.add(new Act(ActType.KILLING_EXTRAJUDICIAL, killed, null, Set.of(), null));
        }
        types.forEach(type -> acts.add(Act.of(type)));
        return acts.isEmpty() ? List.of(Act.of(ActType.UNKNOWN)) : acts;
    }

    private static @Nullable Count count(int[] toll) {
        return toll[1] == 0 ? null : new Count(toll[0], Math.max(toll[0], toll[1]));
    }

    /** How many they were is not said; 'nobody' is how a count says so. */
    private static Victims victims(TargetedCharacteristic target) {
        return new Victims(Count.exactly(0), CountingUnit.INDIVIDUAL, Set.of(), Set.of(), Set.of(target), Set.of());
    }

    private static List<Perpetrator> perpetrators(Report report, ReportCodes codes) {
        return report.perpetrators().stream()
                .filter(Report.Actor::isKnown)
                .map(actor -> new Perpetrator(
                        type(actor), codes.unit(report, actor), null, Set.of(), Acquiescence.UNKNOWN, null, null))
                .toList();
    }

    private static PerpetratorType type(Report.Actor actor) {
        return switch (actor.type()) {
            case "Security forces" ->
                actor.subtype().contains("Army") ? PerpetratorType.MILITARY : PerpetratorType.POLICE;
            case "Non-state armed actor" -> PerpetratorType.ARMED_OPPOSITION;
            case "Political actor", "Citizens" -> PerpetratorType.CROWD;
            default -> PerpetratorType.UNKNOWN;
        };
    }

    private static Source source(Report report) {
        return new Source(
                SourceConnection.REPORTER_THIRD_PARTY,
                Set.of(
                        NEWS.contains(report.kindOfSource())
                                ? SourceMaterial.MEDIA_REPORT
                                : SourceMaterial.PRESS_HUMAN_RIGHTS),
                Period.day(report.publishedOn()),
                Set.of("document:" + token(report.document()), "outlet:" + token(report.outlet())));
    }

    private static String token(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
