package org.vigil.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "org.vigil.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String DOMAIN =
            "(Account|Accounts|Caller|PrivateFile|ScriptTokens|Secrets|Sessions|SignIn|Staff|Passwords|Answer|Found|Held"
                    + "|Query|Trends|Dates|Plural|Typed|WhenTyped|FormReader|FormFields|FieldProblem|Choices|Redacted|Checked|CorrectionsTyped|KeepTyped|Phrases"
                    + "|Buckets|Chart|TileMap|TrendsCsv|Comparison|Facets|Filters|Waterfall)";

    @ArchTest
    static final ArchRule domainKnowsNoFramework = noClasses()
            .that()
            .haveNameMatching("org\\.vigil\\.gateway\\..*\\." + DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "reactor..", "io.netty..", "org.thymeleaf..");

    @ArchTest
    static final ArchRule timeAndChanceComeFromTheWiring = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Wiring")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule featuresDoNotGoInCircles = SlicesRuleDefinition.slices()
            .matching("org.vigil.gateway.(*)..")
            .should()
            .beFreeOfCycles();
}
