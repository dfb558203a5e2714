// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A state is plain Java, also in all that it leads to; and who keeps a table does nothing else. */
@AnalyzeClasses(
        packages = "nl.wijkakkoord",
        importOptions = {DoNotIncludeTests.class, Ours.NoTestJars.class})
class StatesTest {
    private static final DescribedPredicate<JavaClass> FRAMEWORK = resideInAnyPackage(
            "org.springframework..",
            "org.axonframework..",
            "org.apache.kafka..",
            "jakarta.servlet..",
            "java.sql..",
            "javax.sql..",
            "java.net.http..",
            "java.nio.file..");

    /** By class, the methods that tell the time, throw a dice, or look outside. */
    private static final Map<String, Set<String>> IMPURE = Map.ofEntries(
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")),
            Map.entry("java.lang.Thread", Set.of("sleep")),
            Map.entry("java.lang.Class", Set.of("getResource", "getResourceAsStream")),
            Map.entry("java.lang.ClassLoader", Set.of("getResource", "getResourceAsStream")),
            Map.entry("java.time.Clock", Set.of("instant", "millis", "systemUTC", "systemDefaultZone", "system")),
            Map.entry("java.time.Instant", Set.of("now")),
            Map.entry("java.time.LocalDate", Set.of("now")),
            Map.entry("java.time.LocalDateTime", Set.of("now")),
            Map.entry("java.time.LocalTime", Set.of("now")),
            Map.entry("java.time.OffsetDateTime", Set.of("now")),
            Map.entry("java.time.ZonedDateTime", Set.of("now")),
            Map.entry("java.time.Year", Set.of("now")),
            Map.entry("java.time.YearMonth", Set.of("now")),
            Map.entry("java.util.UUID", Set.of("randomUUID")));

    private static final DescribedPredicate<JavaClass> STATE = DescribedPredicate.describe(
            "are states, or what these decide by",
            type -> !type.isMetaAnnotatedWith(Component.class)
                    && !type.isAssignableTo(EventSourcedAggregate.class)
                    && Ours.IN_SERVICES
                            .or(resideInAnyPackage("nl.wijkakkoord.participation.."))
                            .test(type)
                    && type.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("evolve")
                                    || Ours.answers(method, Decision.class)
                                    || Ours.answers(method, Check.class)));

    private static final DescribedPredicate<JavaClass> SENDS_COMMANDS = DescribedPredicate.describe(
            "send commands", type -> type.isAssignableTo(Commands.class) || type.isAssignableTo(CommandGateway.class));

    private static final DescribedPredicate<JavaClass> LISTENS = DescribedPredicate.describe(
            "listen to events",
            type -> !type.isInterface()
                    && (type.isAssignableTo(Reaction.class)
                            || type.getMethods().stream()
                                    .anyMatch(method -> method.isAnnotatedWith(EventHandler.class))));

    @ArchTest
    static final ArchRule a_state_reaches_no_framework = classes()
            .that(STATE)
            .should(Conditions.reachNothingOfOursThat("knows a framework", StatesTest::frameworks));

    @ArchTest
    static final ArchRule a_state_reaches_no_clock_no_chance_and_nothing_outside = classes()
            .that(STATE)
            .should(Conditions.reachNothingOfOursThat("asks clock, chance or outside", StatesTest::impureCalls));

    @ArchTest
    static final ArchRule time_comes_from_the_one_clock = noClasses()
            .that()
            .resideInAnyPackage(Ours.and(Ours.SERVICES, "nl.wijkakkoord.platform..", "nl.wijkakkoord.participation.."))
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "tells the time by itself",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class))))
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
    static final ArchRule a_projection_sends_no_command =
            noClasses().that().areAnnotatedWith(Projection.class).should().dependOnClassesThat(SENDS_COMMANDS);

    @ArchTest
    static final ArchRule what_listens_to_events_is_a_projection_or_sends_a_command_or_keeps_words = classes()
            .that(LISTENS)
            .and()
            .areNotAnnotatedWith(Projection.class)
            .and()
            .doNotHaveSimpleName("Directory")
            .and()
            .doNotHaveSimpleName("SealedTable")
            .and()
            .doNotHaveSimpleName("LotTable")
            .should()
            .dependOnClassesThat(SENDS_COMMANDS);

    private static Stream<String> frameworks(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(FRAMEWORK)
                .map(target -> "knows " + target.getName())
                .distinct();
    }

    private static Stream<String> impureCalls(JavaClass type) {
        return Stream.concat(type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream())
                .filter(call -> IMPURE.getOrDefault(call.getTargetOwner().getName(), Set.of())
                                .contains(call.getName())
                        || call.getTargetOwner().isAssignableTo(RandomGenerator.class))
                .map(call -> "calls " + call.getTarget().getFullName())
                .distinct();
    }
}
