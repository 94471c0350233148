package org.uniongraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTests {
    private static final String ROOT = "org.uniongraph";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void modulesUseOnlyWhatTheyDeclareAndHaveNoCycles() {
        ApplicationModules.of(UnionGraph.class).verify();
    }

    @Test
    void modelKnowsOnlyTheJdk() {
        check(noClasses()
                .that()
                .resideInAPackage("..model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "org.jspecify..", "..uniongraph.model..", "org.springframework.modulith.."));
    }

    @Test
    void onlyTheStoreKnowsTheDriver() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j.driver..", "org.springframework.data.neo4j.."));
    }

    @Test
    void onlyOnePackageTouchesTheEmbeddedKernel() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..store.embedded..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.graphdb..", "org.neo4j.dbms..", "org.neo4j.kernel..", "org.neo4j.configuration.."));
    }

    @Test
    void onlyTheApiAndTheCompilerKnowGraphql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..api..", "..query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("graphql..", "org.springframework.graphql.."));
    }

    @Test
    void failuresHaveTypes() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(classes);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes.that(com.tngtech.archunit.base.DescribedPredicate.not(
                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("..cli.."))));
    }

    private void check(ArchRule rule) {
        rule.check(classes);
    }
}
