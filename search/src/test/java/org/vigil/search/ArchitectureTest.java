package org.vigil.search;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.SendResult;

@AnalyzeClasses(packagesOf = SearchApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_KAFKA_CLASSES_KNOW_KAFKA = noClasses()
            .that(areNot("Kafka").and(DescribedPredicate.not(wiring())).and(DescribedPredicate.not(batch())))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "org.springframework.cloud..");

    @ArchTest
    static final ArchRule ONLY_ELASTICSEARCH_CLASSES_KNOW_ELASTICSEARCH = noClasses()
            .that(areNot("Elasticsearch").and(DescribedPredicate.not(wiring())))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "org.apache.http..");

    @ArchTest
    static final ArchRule ONLY_EDGES_KNOW_REACTOR = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Controller")
            .and()
            .haveSimpleNameNotStartingWith("ProblemAnswers")
            .and(DescribedPredicate.not(wiring()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("reactor..");

    @ArchTest
    static final ArchRule TIME_AND_ENVIRONMENT_COME_FROM_THE_WIRING = noClasses()
            .that(DescribedPredicate.not(wiring()))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "getenv");

    @ArchTest
    static final ArchRule NOTHING_IS_WIRED_BY_ANNOTATION = noMethods()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.validation.annotation.Validated");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Service")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils");

    /** A deliberate violation, so that a rule which matches nothing does not pass for a rule that holds. */
    @Test
    void rulesBite() {
        JavaClasses violation = new ClassFileImporter().importClasses(DomainThatKnowsKafka.class);

        assertThat(ONLY_KAFKA_CLASSES_KNOW_KAFKA.evaluate(violation).hasViolation())
                .isTrue();
    }

    private static final class DomainThatKnowsKafka {
        @SuppressWarnings("unused")
        private @Nullable SendResult<?, ?> sent;
    }

    private static DescribedPredicate<JavaClass> areNot(String technology) {
        return DescribedPredicate.not(simpleNameStartingWith(technology))
                .and(DescribedPredicate.describe("not inside a " + technology + " class", one -> one.getEnclosingClass()
                        .map(outer -> !outer.getSimpleName().startsWith(technology))
                        .orElse(true)));
    }

    private static DescribedPredicate<JavaClass> wiring() {
        return DescribedPredicate.describe(
                "wiring",
                one -> one.getName().startsWith("org.vigil.search.Search")
                        || one.getName().matches(".*\\.[A-Z][a-z]+Wiring([$].*)?"));
    }

    private static DescribedPredicate<JavaClass> batch() {
        return simpleNameEndingWith("Batch");
    }
}
