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
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The lines of the design. */
@AnalyzeClasses(
        packages = "nl.wijkakkoord",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] SERVICES = {
        "nl.wijkakkoord.stakeholders..",
        "nl.wijkakkoord.ambitions..",
        "nl.wijkakkoord.opgaven..",
        "nl.wijkakkoord.decisions..",
        "nl.wijkakkoord.audit.."
    };

    private static final String[] PURE_FUNCTIONS = {
        "nl.wijkakkoord.outcome..", "nl.wijkakkoord.formula..", "nl.wijkakkoord.ranking.."
    };

    private static final DescribedPredicate<JavaClass> EVOLVES = DescribedPredicate.describe(
            "evolve",
            type -> type.isRecord()
                    && type.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("evolve")));

    /** Aggregates and what answers HTTP only pass a decision on. */
    private static final DescribedPredicate<JavaClass> DECIDES = DescribedPredicate.describe(
            "decide",
            type -> resideInAnyPackage(SERVICES).test(type)
                    && !type.isMetaAnnotatedWith(Component.class)
                    && type.getMethods().stream().anyMatch(ArchitectureTest::tellsDecision));

    private static final DescribedPredicate<JavaClass> STATE =
            EVOLVES.or(DECIDES).as("a state, or what it decides by");

    private static final DescribedPredicate<JavaClass> SENDS_COMMANDS = DescribedPredicate.describe(
            "send commands", type -> type.isAssignableTo(Commands.class) || type.isAssignableTo(CommandGateway.class));

    private static final DescribedPredicate<JavaClass> LISTENS = DescribedPredicate.describe(
            "listen to events",
            type -> !type.isInterface()
                    && (type.isAssignableTo(Reaction.class)
                            || type.getMethods().stream()
                                    .anyMatch(method -> method.isAnnotatedWith(EventHandler.class))));

    @ArchTest
    static final ArchRule services_never_call_each_other = slices().matching("nl.wijkakkoord.(*)..")
            .namingSlices("$1")
            .that(DescribedPredicate.describe(
                    "are services", slice -> slice.stream().anyMatch(resideInAnyPackage(SERVICES))))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule services_depend_on_the_published_language_and_the_platform_only = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("nl.wijkakkoord.."))
                    .and(not(resideInAnyPackage(SERVICES)))
                    .and(not(resideInAnyPackage(PURE_FUNCTIONS)))
                    .and(not(resideInAnyPackage("nl.wijkakkoord.contracts..", "nl.wijkakkoord.platform.."))));

    @ArchTest
    static final ArchRule concepts_of_a_service_do_not_depend_on_each_other_in_circles = slices().matching(
                    "nl.wijkakkoord.(*).(*)..")
            .namingSlices("$1.$2")
            .that(DescribedPredicate.describe(
                    "are concepts of services", slice -> slice.stream().anyMatch(resideInAnyPackage(SERVICES))))
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule the_platform_knows_nothing_of_the_domain = noClasses()
            .that()
            .resideInAPackage("nl.wijkakkoord.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.wijkakkoord.contracts.ambitions..",
                    "nl.wijkakkoord.contracts.opgaven..",
                    "nl.wijkakkoord.contracts.decisions..",
                    "nl.wijkakkoord.contracts.subjects..",
                    "nl.wijkakkoord.outcome..",
                    "nl.wijkakkoord.formula..",
                    "nl.wijkakkoord.ranking..",
                    "nl.wijkakkoord.stakeholders..",
                    "nl.wijkakkoord.ambitions..",
                    "nl.wijkakkoord.opgaven..",
                    "nl.wijkakkoord.decisions..",
                    "nl.wijkakkoord.audit..");

    @ArchTest
    static final ArchRule of_the_platform_only_what_keeps_parties_and_mandates_knows_what_stakeholders_tells =
            noClasses()
                    .that()
                    .resideInAPackage("nl.wijkakkoord.platform..")
                    .and()
                    .resideOutsideOfPackages(
                            "nl.wijkakkoord.participation.party..", "nl.wijkakkoord.participation.mandate..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("nl.wijkakkoord.contracts.stakeholders..");

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
                    "java.lang..",
                    "java.math..",
                    "java.nio.charset..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "nl.wijkakkoord.contracts..",
                    "nl.wijkakkoord.outcome..",
                    "nl.wijkakkoord.formula..",
                    "nl.wijkakkoord.ranking..",
                    "nl.wijkakkoord.platform.deciding..",
                    "nl.wijkakkoord.participation.mandate..",
                    "nl.wijkakkoord.participation.party..",
                    "nl.wijkakkoord.participation.subject..",
                    "nl.wijkakkoord.platform.words..",
                    "nl.wijkakkoord.stakeholders..",
                    "nl.wijkakkoord.ambitions..",
                    "nl.wijkakkoord.opgaven..",
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
                    "nl.wijkakkoord.opgaven..",
                    "nl.wijkakkoord.decisions..",
                    "nl.wijkakkoord.audit..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule only_a_test_can_move_the_clock = noClasses()
            .should()
            .beAssignableTo(Clock.class)
            .orShould()
            .callMethod(Clock.class, "offset", Clock.class, Duration.class)
            .orShould()
            .callMethod(Clock.class, "fixed", Instant.class, ZoneId.class);

    @ArchTest
    static final ArchRule what_keeps_a_view_sends_no_command =
            noClasses().that().areAnnotatedWith(Projection.class).should().dependOnClassesThat(SENDS_COMMANDS);

    @ArchTest
    static final ArchRule what_listens_to_events_keeps_a_view_or_sends_a_command_or_keeps_words = classes()
            .that(LISTENS)
            .and()
            .areNotAnnotatedWith(Projection.class)
            .and()
            .doNotHaveSimpleName("Directory")
            .and()
            .doNotHaveSimpleName("SealedTable")
            .should()
            .dependOnClassesThat(SENDS_COMMANDS);

    private static boolean tellsDecision(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Decision.class));
    }

    private static ArchRule needsOnlyJava(String ours) {
        return classes()
                .that()
                .resideInAPackage(ours)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ours, "java..");
    }
}
