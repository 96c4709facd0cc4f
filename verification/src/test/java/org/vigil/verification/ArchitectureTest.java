package org.vigil.verification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.vigil.verification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String EDGE =
            ".*\\.(Kafka|Verification|DecisionController|ReviewController|SimilarController|Problem|Refused).*";
    private static final String[] FRAMEWORKS = {
        "org.springframework..", "org.apache.kafka..", "reactor..", "org.slf4j..", "co.elastic.."
    };

    @ArchTest
    static final ArchRule domainKnowsNoFramework = noClasses()
            .that()
            .haveNameNotMatching(EDGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule nothingDependsOnChanceOrClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule featuresKnowNothingOfTheRest = noClasses()
            .that()
            .resideInAPackage("..features")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..blocking", "..comparison", "..relations", "..grouping", "..decisions", "..memory");

    @Test
    void rulesBite() {
        JavaClasses violation = new ClassFileImporter().importClasses(Violation.class);

        assertThat(nothingDependsOnChanceOrClock.evaluate(violation).hasViolation())
                .isTrue();
    }

    /** Breaks a rule on purpose. */
    @SuppressWarnings("UnusedMethod")
    private static final class Violation {
        Instant now() {
            return Instant.now();
        }
    }
}
