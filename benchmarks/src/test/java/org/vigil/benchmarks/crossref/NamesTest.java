package org.vigil.benchmarks.crossref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.benchmarks.crossref.world.Difficulty;
import org.vigil.benchmarks.crossref.world.Reporting;
import org.vigil.benchmarks.crossref.world.Shape;
import org.vigil.benchmarks.crossref.world.World;
import org.vigil.contract.Testimony;
import org.vigil.intake.anonymize.PersonTokens;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;
import org.vigil.verification.comparison.Register;
import org.vigil.verification.features.Features;

/** What the intake writes into a token is what verification reads in it; nothing but the token stands between them. */
class NamesTest {
    private static final PersonTokens TOKENS = PersonTokens.keyed(new byte[32]);
    private static final Testimony ANY =
            Objects.requireNonNull(new World(new Shape(Difficulty.EASY, Reporting.DENSE, 1, 1, 1))
                    .arrivals(false)
                    .iterator()
                    .next()
                    .testimony());

    @ParameterizedTest
    @CsvSource({
        "Хасан, Исаев, Khasan, Isayev, persons.one-shared",
        "Хасан, Исаев, Xasan, Isayev, persons.one-shared",
        "Ахмед, Гакаев, Ахмад, Гакаев, persons.one-alike",
        "Хасан, Исаев, Хусейн, Исаев, persons.none-shared"
    })
    void areCompared(String given, String surname, String otherGiven, String otherSurname, String term) {
        Comparison comparison = new Comparison(Models.shipped(), Register.EMPTY);

        assertThat(comparison
                        .compare(naming(given, surname), naming(otherGiven, otherSurname))
                        .terms())
                .contains(term);
    }

    private static Features naming(String given, String surname) {
        return Features.of(new Testimony(
                ANY.id(),
                ANY.receivedOn(),
                ANY.recordedBy(),
                ANY.incidentClass(),
                ANY.violation(),
                ANY.acts(),
                ANY.period(),
                ANY.place(),
                ANY.victims(),
                ANY.perpetrators(),
                ANY.source(),
                ANY.consent(),
                ANY.interventions(),
                ANY.officialPositions(),
                ANY.particulars(),
                ANY.narrative(),
                TOKENS.tokensOf(given, surname)));
    }
}
