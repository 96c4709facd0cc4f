package org.vigil.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.contract.fixture.ReadsTheClock;

final class ArchitectureTest {
    private static final JavaClasses CONTRACT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.vigil");

    private static final ArchRule KNOWS_NO_FRAMEWORK = ArchRuleDefinition.classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.vigil.contract..",
                    "org.jspecify..",
                    "jakarta.validation..",
                    "io.micronaut..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..")
            .because("every service shares the contract, and none shares another's framework");

    private static final ArchRule DECIDES_NOTHING_BY_CHANCE_OR_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("the same event must always be the same bytes");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(CONTRACT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(ArchRule rule) {
        JavaClasses fixture = new ClassFileImporter().importClasses(ReadsTheClock.class);

        assertThat(rule.evaluate(fixture).hasViolation()).isTrue();
    }

    @Test
    void looksAtTheWholeContract() {
        assertThat(CONTRACT.contain(Testimony.class)).isTrue();
        assertThat(CONTRACT.contain(ReadsTheClock.class)).isFalse();
    }

    static ArchRule[] rules() {
        return new ArchRule[] {KNOWS_NO_FRAMEWORK, DECIDES_NOTHING_BY_CHANCE_OR_CLOCK};
    }
}
