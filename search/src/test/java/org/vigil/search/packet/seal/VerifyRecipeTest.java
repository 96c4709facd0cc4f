package org.vigil.search.packet.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.vocabulary.Language;

/** What VERIFY tells an expert to type is typed here as it is printed, and what it promises must come. */
class VerifyRecipeTest {
    private static Sealing sealing;

    @BeforeAll
    static void prepare(@TempDir Path keys) {
        Tools.need("sh", "unzip", "sha256sum", "sha512sum", "openssl", "pdfsig");
        sealing = Sealing.configured(
                Map.of(
                        "VIGIL_SIGNING", keys.resolve("signing.p12").toString(),
                        "VIGIL_TIMESTAMPS", "own",
                        "VIGIL_ORGANISATION", "Дом свидетелей")::get,
                Clock.systemUTC());
    }

    @ParameterizedTest
    @CsvSource({"ORG, EN, 12", "ORG, RU, 12", "ADVOCATE, RU, 12", "TIMESTAMP_ONLY, EN, 8", "TIMESTAMP_ONLY, RU, 8"})
    void passesAsPrinted(SealProfile profile, Language language, int steps, @TempDir Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        SealedSample sample = SealedSample.in(folder, sealing, profile);

        Recipe recipe = Recipe.in(sample.packet(), language);

        assertThat(recipe.steps()).hasSize(steps);
        assertThat(recipe.run(folder)).allSatisfy(printed -> assertThat(printed)
                .as(printed.step().commands() + printed.output())
                .matches(Recipe.Printed::passed));
    }
}
