package org.vigil.search.cases;

import java.time.LocalDate;
import java.util.EnumMap;
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
import org.vigil.contract.vocabulary.BiasIndicator;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.contract.vocabulary.ViolationStatus;

/** Invented testimonies for cases: a date, a place, an act, and what the person allowed. */
@SuppressWarnings("NullAway") // The contract's constructors fill in what is missing.
public final class Told {
    private Told() {}

    public static Consent consent(ConsentScope... yes) {
        return consent(ConsentGiver.PERSON, null, yes);
    }

    public static Consent consent(ConsentGiver giver, @Nullable String expiresOn, ConsentScope... yes) {
        Map<ConsentScope, ConsentAnswer> scopes = new EnumMap<>(ConsentScope.class);
        scopes.put(ConsentScope.STORE_INTERNAL, ConsentAnswer.YES);
        for (ConsentScope scope : yes) {
            scopes.put(scope, ConsentAnswer.YES);
        }
        LocalDate last = expiresOn == null ? null : LocalDate.parse(expiresOn);
        return new Consent(giver, null, null, null, last, true, scopes);
    }

    /** Everything a person can allow. */
    public static Consent all() {
        return consent(ConsentScope.values());
    }

    public static Testimony testimony(UUID id, Consent consent) {
        return testimony(id, consent, "2026-11-05", ActType.TORTURE, PerpetratorType.POLICE, true);
    }

    public static Testimony testimony(
            UUID id, Consent consent, @Nullable String period, ActType act, PerpetratorType by, boolean bias) {
        return testimony(id, consent, period, act, by, bias, "RU-CE");
    }

    public static Testimony testimony(
            UUID id,
            Consent consent,
            @Nullable String period,
            ActType act,
            PerpetratorType by,
            boolean bias,
            String region) {
        return new Testimony(
                id,
                LocalDate.of(2026, 11, 6),
                "monitor-seven",
                IncidentClass.TORTURE,
                ViolationStatus.UNKNOWN,
                List.of(Act.of(act)),
                period == null ? null : Period.parse(period),
                new Place(region, null, null, null, null, null),
                new Victims(
                        Count.exactly(1),
                        CountingUnit.INDIVIDUAL,
                        Set.of(),
                        Set.of(),
                        bias ? Set.of(TargetedCharacteristic.SEXUAL_ORIENTATION) : Set.of(),
                        bias ? Set.of(BiasIndicator.WORDS_USED) : Set.of()),
                List.of(Perpetrator.of(by)),
                new Source(null, Set.of(), null, Set.of()),
                consent,
                List.of(),
                List.of(),
                Particulars.none(),
                new Narrative("what was said", Language.RU, Map.of(), "test"),
                List.of());
    }
}
