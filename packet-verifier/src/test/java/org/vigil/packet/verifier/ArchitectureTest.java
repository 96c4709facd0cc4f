package org.vigil.packet.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.vigil", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Whoever writes packets and whoever checks them must not make the same mistake. */
    @ArchTest
    static final ArchRule SHARES_NO_CODE_WITH_THE_WRITER =
            classes().should().resideInAPackage("org.vigil.packet.verifier..");

    /** A reader's machine is not to be asked anything, nor to be told on. */
    @ArchTest
    static final ArchRule NEEDS_NO_NETWORK =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..");

    @ArchTest
    static final ArchRule FINDINGS_KNOW_NOBODY = noClasses()
            .that()
            .resideInAPackage("..finding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..container..", "..bag..", "..custody..", "..seal..", "..report..");
}
