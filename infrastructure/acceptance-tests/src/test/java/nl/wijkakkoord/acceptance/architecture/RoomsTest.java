// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.wijkakkoord.acceptance.architecture.Ours.IN_SERVICES;
import static nl.wijkakkoord.acceptance.architecture.Ours.PURE_FUNCTIONS;
import static nl.wijkakkoord.acceptance.architecture.Ours.SERVICES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/** Which room may know which other: services, their concepts, and the layers that they stand on. */
@AnalyzeClasses(
        packages = "nl.wijkakkoord",
        importOptions = {DoNotIncludeTests.class, Ours.NoTestJars.class})
class RoomsTest {
    private static final int MOST_FILES_OF_A_CONCEPT = 12;

    @ArchTest
    static final ArchRule services_never_call_each_other = slices().matching("nl.wijkakkoord.(*)..")
            .namingSlices("$1")
            .that(DescribedPredicate.describe(
                    "are services", slice -> slice.stream().anyMatch(IN_SERVICES)))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule services_depend_on_the_published_language_platform_and_participation_only = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("nl.wijkakkoord.."))
                    .and(not(IN_SERVICES))
                    .and(not(resideInAnyPackage(Ours.and(PURE_FUNCTIONS, Ours.RECOUNT))))
                    .and(not(resideInAnyPackage(
                            "nl.wijkakkoord.contracts..",
                            "nl.wijkakkoord.platform..",
                            "nl.wijkakkoord.participation.."))));

    @ArchTest
    static final ArchRule concepts_of_a_service_do_not_depend_on_each_other_in_circles = withoutCircles(SERVICES);

    @ArchTest
    static final ArchRule layers_of_the_platform_do_not_depend_on_each_other_in_circles =
            withoutCircles("nl.wijkakkoord.platform..");

    @ArchTest
    static final ArchRule layers_of_participation_do_not_depend_on_each_other_in_circles =
            withoutCircles("nl.wijkakkoord.participation..");

    @ArchTest
    static final ArchRule parties_know_neither_process_nor_interests = noClasses()
            .that()
            .resideInAPackage("nl.wijkakkoord.stakeholders.parties..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.wijkakkoord.stakeholders.process..",
                    "nl.wijkakkoord.stakeholders.interests..",
                    "nl.wijkakkoord.stakeholders.onboarding..");

    @ArchTest
    static final ArchRule process_does_not_know_interests = noClasses()
            .that()
            .resideInAPackage("nl.wijkakkoord.stakeholders.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.wijkakkoord.stakeholders.interests..", "nl.wijkakkoord.stakeholders.onboarding..");

    @ArchTest
    static final ArchRule the_platform_knows_nothing_of_the_domain = noClasses()
            .that()
            .resideInAPackage("nl.wijkakkoord.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Ours.and(
                    Ours.and(SERVICES, PURE_FUNCTIONS),
                    Ours.RECOUNT,
                    "nl.wijkakkoord.participation..",
                    "nl.wijkakkoord.contracts.stakeholders..",
                    "nl.wijkakkoord.contracts.ambitions..",
                    "nl.wijkakkoord.contracts.opgaven..",
                    "nl.wijkakkoord.contracts.decisions..",
                    "nl.wijkakkoord.contracts.subjects.."));

    @ArchTest
    static final ArchRule of_the_platform_only_web_knows_how_http_answers = noClasses()
            .that()
            .resideInAPackage("nl.wijkakkoord.platform..")
            .and()
            .resideOutsideOfPackage("nl.wijkakkoord.platform.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ResponseEntity.class);

    @ArchTest
    static final ArchRule what_decides_and_what_stores_know_no_http = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.wijkakkoord.platform.decision..",
                    "nl.wijkakkoord.platform.command..",
                    "nl.wijkakkoord.platform.request..",
                    "nl.wijkakkoord.platform.store..",
                    "nl.wijkakkoord.participation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..",
                    "org.springframework.http..",
                    "org.springframework.web..",
                    "nl.wijkakkoord.platform.web..");

    @ArchTest
    static final ArchRule contracts_depend_on_nothing_else_of_ours = noClasses()
            .that()
            .resideInAPackage("nl.wijkakkoord.contracts..")
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("nl.wijkakkoord.."))
                    .and(not(resideInAnyPackage("nl.wijkakkoord.contracts.."))));

    @ArchTest
    static final ArchRule what_anyone_can_recompute_needs_only_java = classes()
            .that()
            .resideInAnyPackage(PURE_FUNCTIONS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Ours.and(PURE_FUNCTIONS, "java.."));

    @ArchTest
    static final ArchRule what_counts_again_needs_only_the_events_and_the_functions = classes()
            .that()
            .resideInAPackage(Ours.RECOUNT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    Ours.and(PURE_FUNCTIONS, Ours.RECOUNT, "nl.wijkakkoord.contracts..", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule a_concept_is_seen_at_a_glance = classes()
            .that(IN_SERVICES.and(not(JavaClass.Predicates.simpleName("package-info"))))
            .should(Conditions.haveAtMostInPackage(MOST_FILES_OF_A_CONCEPT));

    private static ArchRule withoutCircles(String... packages) {
        return slices().assignedFrom(new PackageSlices())
                .that(DescribedPredicate.<Slice>describe(
                        "are in " + String.join(", ", packages),
                        slice -> slice.stream().collect(Collectors.toSet()).stream()
                                .anyMatch(resideInAnyPackage(packages))))
                .should()
                .beFreeOfCycles();
    }
}
