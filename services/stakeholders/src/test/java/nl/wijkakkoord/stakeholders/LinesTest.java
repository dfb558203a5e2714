// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.wijkakkoord.platform.deciding.Command;
import nl.wijkakkoord.platform.deciding.Decision;

/** The lines of the house, in this service. */
@AnalyzeClasses(packages = "nl.wijkakkoord.stakeholders", importOptions = DoNotIncludeTests.class)
class LinesTest {
    private static final DescribedPredicate<JavaClass> DECIDES = DescribedPredicate.describe(
            "records that decide",
            type -> type.isRecord()
                    && type.getMethods().stream()
                            .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Decision.class)
                                    && method.getRawParameterTypes().stream()
                                            .anyMatch(parameter -> parameter.isAssignableTo(Command.class))));

    @ArchTest
    static final ArchRule states_are_plain_java = noClasses()
            .that(DECIDES)
            .or()
            .areAssignableTo(Command.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.axonframework..",
                    "java.sql..",
                    "java.io..",
                    "java.net..",
                    "java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class, java.util.Random.class, java.security.SecureRandom.class);

    @ArchTest
    static final ArchRule there_are_states = classes().that(DECIDES).should().beRecords();

    @ArchTest
    static final ArchRule of_ours_only_contracts_and_platform = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.wijkakkoord.decisions..",
                    "nl.wijkakkoord.audit..",
                    "nl.wijkakkoord.localstack..",
                    "nl.wijkakkoord.servers..",
                    "nl.wijkakkoord.outcome..");
}
