package org.vigil.verification;

import java.time.LocalDate;
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
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.GeoPrecision;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.ViolationStatus;

/** Testimonies for tests: a detention in a district of Chechnya, told by somebody, with what a test changes about it. */
final class Testimonies {
    private UUID id = id(1);
    private LocalDate receivedOn = LocalDate.of(2017, 4, 10);
    private @Nullable Period period = Period.parse("2017-03-08");
    private @Nullable String region = "RU-CE";
    private @Nullable String district = "ce-district-04";
    private @Nullable String site = "ce-site-02";
    private List<Act> acts =
            List.of(Act.of(ActType.ARBITRARY_ARREST), Act.of(ActType.TORTURE), Act.of(ActType.EXTORTION));
    private @Nullable Count victims = Count.exactly(3);
    private Set<String> lineage = Set.of("monitor:one");
    private Set<SourceMaterial> material = Set.of(SourceMaterial.VICTIM_TESTIMONY);
    private List<String> persons = List.of();
    private String text = "Short.";
    private Language language = Language.EN;

    static Testimonies detention(int number) {
        Testimonies testimony = new Testimonies();
        testimony.id = id(number);
        testimony.lineage = Set.of("monitor:" + number);
        return testimony;
    }

    static UUID id(int number) {
        return new UUID(0x7e57L << 48 | number * 0x9e3779b9L, 0x8000000000000000L | number);
    }

    Testimonies at(@Nullable String district, @Nullable String site) {
        this.district = district;
        this.site = site;
        return this;
    }

    Testimonies in(@Nullable String region) {
        this.region = region;
        return at(null, null);
    }

    Testimonies on(@Nullable String period) {
        this.period = period == null ? null : Period.parse(period);
        return this;
    }

    Testimonies doing(Act... acts) {
        this.acts = List.of(acts);
        return this;
    }

    Testimonies to(@Nullable Count victims) {
        this.victims = victims;
        return this;
    }

    Testimonies through(String... lineage) {
        this.lineage = Set.of(lineage);
        return this;
    }

    Testimonies of(SourceMaterial... material) {
        this.material = Set.of(material);
        return this;
    }

    Testimonies speaking(Language other) {
        this.language = other;
        return this;
    }

    Testimonies naming(String... persons) {
        this.persons = List.of(persons);
        return this;
    }

    Testimonies saying(String text) {
        this.text = text;
        return this;
    }

    Testimonies receivedOn(String day) {
        this.receivedOn = LocalDate.parse(day);
        return this;
    }

    Testimony build() {
        return new Testimony(
                id,
                receivedOn,
                "monitor-1",
                IncidentClass.DETENTION,
                ViolationStatus.UNKNOWN,
                acts,
                period,
                new Place(region, district, site, SettlementClass.TOWN, LocationType.UNKNOWN, GeoPrecision.DISTRICT),
                victims == null ? null : Victims.of(victims),
                List.of(Perpetrator.of(PerpetratorType.POLICE)),
                new Source(SourceConnection.VICTIM, material, null, lineage),
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
                new Narrative(text, language, Map.of(), "test-1"),
                persons);
    }
}
