// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** The lines of the design. */
@AnalyzeClasses(packages = "nl.wijkakkoord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> STATE = DescribedPredicate.describe(
            "a record that evolves",
            type -> type.isRecord()
                    && type.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("evolve")));

    @ArchTest
    static final ArchRule services_never_call_each_other = slices().matching("nl.wijkakkoord.(*)..")
            .namingSlices("$1")
            .that(DescribedPredicate.describe(
                    "are services",
                    slice -> slice.stream()
                            .anyMatch(resideInAnyPackage(
                                    "nl.wijkakkoord.stakeholders..",
                                    "nl.wijkakkoord.ambitions..",
                                    "nl.wijkakkoord.decisions..",
                                    "nl.wijkakkoord.audit.."))))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule the_platform_knows_nothing_of_the_domain = noClasses()
            .that()
            .resideInAPackage("nl.wijkakkoord.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.wijkakkoord.contracts.stakeholders..",
                    "nl.wijkakkoord.contracts.ambitions..",
                    "nl.wijkakkoord.contracts.decisions..",
                    "nl.wijkakkoord.contracts.subjects..",
                    "nl.wijkakkoord.outcome..",
                    "nl.wijkakkoord.formula..",
                    "nl.wijkakkoord.ranking..",
                    "nl.wijkakkoord.stakeholders..",
                    "nl.wijkakkoord.ambitions..",
                    "nl.wijkakkoord.decisions..",
                    "nl.wijkakkoord.audit..");

    @ArchTest
    static final ArchRule contracts_depend_on_nothing_else_of_ours = noClasses()
            .that()
            .resideInAPackage("nl.wijkakkoord.contracts..")
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("nl.wijkakkoord.."))
                    .and(not(resideInAnyPackage("nl.wijkakkoord.contracts.."))));

    @ArchTest
    static final ArchRule the_outcome_of_a_round_needs_only_java = needsOnlyJava("nl.wijkakkoord.outcome..");

    @ArchTest
    static final ArchRule the_formula_of_a_definition_needs_only_java = needsOnlyJava("nl.wijkakkoord.formula..");

    @ArchTest
    static final ArchRule the_combined_ranking_needs_only_java = needsOnlyJava("nl.wijkakkoord.ranking..");

    @ArchTest
    static final ArchRule a_state_is_plain_java = classes()
            .that(STATE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "nl.wijkakkoord.contracts..",
                    "nl.wijkakkoord.outcome..",
                    "nl.wijkakkoord.formula..",
                    "nl.wijkakkoord.ranking..",
                    "nl.wijkakkoord.platform.deciding..",
                    "nl.wijkakkoord.platform.party..",
                    "nl.wijkakkoord.stakeholders..",
                    "nl.wijkakkoord.ambitions..",
                    "nl.wijkakkoord.decisions..");

    @ArchTest
    static final ArchRule a_state_knows_no_clock_and_no_chance = noClasses()
            .that(STATE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule time_comes_from_the_one_clock = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.wijkakkoord.platform..",
                    "nl.wijkakkoord.stakeholders..",
                    "nl.wijkakkoord.ambitions..",
                    "nl.wijkakkoord.decisions..",
                    "nl.wijkakkoord.audit..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    private static ArchRule needsOnlyJava(String ours) {
        return classes()
                .that()
                .resideInAPackage(ours)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ours, "java..");
    }
}
