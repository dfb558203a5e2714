// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.wijkakkoord.opgaven", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule depends_on_the_published_language_and_the_platform_and_on_no_other_service = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "nl.wijkakkoord.opgaven..", "nl.wijkakkoord.contracts..", "nl.wijkakkoord.platform..")
                    .or(not(resideInAPackage("nl.wijkakkoord.."))));

    @ArchTest
    static final ArchRule concepts_do_not_depend_on_each_other_in_circles =
            slices().matching("nl.wijkakkoord.opgaven.(*)..").should().beFreeOfCycles();
}
