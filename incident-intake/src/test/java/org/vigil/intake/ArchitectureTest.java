package org.vigil.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

/** The rules of the house, for the intake. */
@AnalyzeClasses(packages = "org.vigil.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> EDGE = DescribedPredicate.describe(
            "edge",
            type -> type.getName()
                    .matches(
                            ".*\\.(Kafka|Intake(Application|Security)|SealWiring|Recipients(Failure)|(Testimony|Quarantine|Attachment|Custody)(Controller|Wiring)|ProblemAdvice|LogHealth|Jwts).*"));

    @ArchTest
    static final ArchRule theDomainKnowsNoFramework = noClasses()
            .that(DescribedPredicate.not(EDGE))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "reactor..");

    @ArchTest
    static final ArchRule theAnonymizerKnowsNothingOfTheIntake = noClasses()
            .that()
            .resideInAPackage("..anonymize..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.vigil.intake", "org.vigil.contract..");

    @ArchTest
    static final ArchRule onlyTheEdgeLogs = noClasses()
            .that(DescribedPredicate.not(EDGE))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.slf4j..");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule nothingIsPublicWithoutNeed = classes()
            .that()
            .resideInAPackage("org.vigil.intake")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic();
}
