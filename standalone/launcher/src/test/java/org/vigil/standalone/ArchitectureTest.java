package org.vigil.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.vigil.standalone.child.Child;

@AnalyzeClasses(packages = "org.vigil.standalone", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule a_child_needs_nothing_but_the_jdk = classes()
            .that()
            .resideInAPackage("..child..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", Child.class.getPackageName());

    @ArchTest
    static final ArchRule the_data_folder_knows_neither_children_nor_commands = noClasses()
            .that()
            .resideInAPackage("..data..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.vigil.standalone", "..child..", "picocli..", "tools.jackson..");

    /** It stays in memory for months; JSON and its classes would stay with it. */
    @ArchTest
    static final ArchRule the_launcher_reads_no_json = noClasses()
            .that()
            .haveSimpleName("Launcher")
            .or()
            .haveSimpleName("Stack")
            .or()
            .haveSimpleName("Blueprint")
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAPackage("tools.jackson..");
}
