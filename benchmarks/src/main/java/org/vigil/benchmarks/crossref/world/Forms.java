package org.vigil.benchmarks.crossref.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Consent;
import org.vigil.contract.Narrative;
import org.vigil.contract.Particulars;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Place;
import org.vigil.contract.Source;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.Acquiescence;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.VictimStatus;
import org.vigil.contract.vocabulary.ViolationStatus;

/** Fills in the form of a testimony as the intake publishes it. */
final class Forms {
    private static final String ANONYMIZER = "benchmark/1";

    private Forms() {}

    static Testimony fill(
            UUID id,
            Report report,
            Account account,
            Provenance provenance,
            String text,
            Language language,
            List<String> persons) {
        return new Testimony(
                id,
                report.receivedOn(),
                provenance.monitor(),
                account.acts.contains(ActType.TORTURE) ? IncidentClass.TORTURE : IncidentClass.DETENTION,
                ViolationStatus.UNKNOWN,
                acts(account),
                account.period,
                place(account),
                victims(account),
                perpetrators(account),
                new Source(report.connection(), material(report), null, provenance.stated()),
                consent(report, language),
                List.of(),
                List.of(),
                Particulars.none(),
                new Narrative(
                        text, language, persons.isEmpty() ? Map.of() : Map.of("PERSON", persons.size()), ANONYMIZER),
                persons);
    }

    private static List<Act> acts(Account account) {
        List<Act> acts = new ArrayList<>();
        for (ActType type : account.acts) {
            boolean first = acts.isEmpty();
            acts.add(
                    new Act(type, null, null, Set.of(), first && account.alive ? VictimStatus.FOUND_ALIVE_FREE : null));
        }
        return acts;
    }

    private static Place place(Account account) {
        String region = Register.regionCode(account.region);
        return Place.at(
                region,
                account.district < 0 ? null : Register.districtCode(account.region, account.district),
                account.site < 0 ? null : Register.siteCode(account.region, account.site),
                SettlementClass.UNKNOWN,
                account.site < 0 ? LocationType.UNKNOWN : LocationType.SECRET_DETENTION);
    }

    private static @Nullable Victims victims(Account account) {
        if (account.victims == null) {
            return null;
        }
        return new Victims(account.victims, CountingUnit.INDIVIDUAL, account.ages, Set.of(), Set.of(), Set.of());
    }

    private static List<Perpetrator> perpetrators(Account account) {
        if (account.unit < 0) {
            return List.of(Perpetrator.of(PerpetratorType.POLICE));
        }
        return List.of(new Perpetrator(
                PerpetratorType.POLICE,
                Register.unitCode(account.region, account.unit),
                null,
                Set.of(),
                Acquiescence.UNKNOWN,
                null,
                null));
    }

    private static Set<SourceMaterial> material(Report report) {
        return Set.of(report.isPress() ? SourceMaterial.MEDIA_REPORT : SourceMaterial.INTERVIEW);
    }

    private static Consent consent(Report report, Language language) {
        return new Consent(
                report.isPress() ? ConsentGiver.PUBLIC_SOURCE : ConsentGiver.PERSON,
                null,
                language,
                null,
                null,
                !report.isPress(),
                report.isPress() ? Map.of() : Map.of(ConsentScope.STORE_INTERNAL, ConsentAnswer.YES));
    }
}
