// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

@AnalyzeClasses(packages = "nl.wijkakkoord.decisions", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] STATES = {
        "Subject",
        "SubjectCheck",
        "Procedure",
        "ProcedureVersion",
        "ProcedureSubject",
        "TermsCheck",
        "Rules",
        "Round",
        "Opening",
        "PriorRound",
        "Part",
        "Position",
        "Saying",
        "Ending",
        "SealedWords",
        "Counting"
    };

    @ArchTest
    static final ArchRule depends_on_the_published_language_and_the_platform_and_on_no_other_service = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "nl.wijkakkoord.decisions..",
                            "nl.wijkakkoord.contracts..",
                            "nl.wijkakkoord.outcome..",
                            "nl.wijkakkoord.platform..")
                    .or(not(resideInAPackage("nl.wijkakkoord.."))));

    @ArchTest
    static final ArchRule what_decides_is_plain_java_without_clock_chance_or_input = noClasses()
            .that(describe("decide", type -> Set.of(STATES).contains(type.getSimpleName())))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.axonframework..",
                            "org.springframework..",
                            "java.sql..",
                            "java.io..",
                            "java.nio.file..")
                    .or(type(Clock.class))
                    .or(type(SecureRandom.class))
                    .or(type(Random.class)));

    @ArchTest
    static final ArchRule nothing_that_decides_asks_the_time =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule concepts_do_not_depend_on_each_other_in_circles =
            slices().matching("nl.wijkakkoord.decisions.(*)..").should().beFreeOfCycles();
}
