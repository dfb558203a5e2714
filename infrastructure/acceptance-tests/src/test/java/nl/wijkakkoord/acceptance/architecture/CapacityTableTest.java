// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static nl.wijkakkoord.acceptance.architecture.Ours.IN_SERVICES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.springframework.web.bind.annotation.GetMapping;

/** Whatever can be done or read has its place in the table of capacities. */
@AnalyzeClasses(
        packages = "nl.wijkakkoord",
        importOptions = {DoNotIncludeTests.class, Ours.NoTestJars.class})
class CapacityTableTest {
    private static final DescribedPredicate<JavaClass> COMMAND = DescribedPredicate.describe(
            "are commands",
            type -> type.isAssignableTo(Command.class)
                    && !type.isInterface()
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT));

    @ArchTest
    static final ArchRule every_command_says_in_which_rows_it_stands =
            classes().that(IN_SERVICES.and(COMMAND)).should().beAnnotatedWith(Acts.class);

    @ArchTest
    static final ArchRule every_read_says_in_which_rows_it_stands =
            methods().that().areAnnotatedWith(GetMapping.class).should().beAnnotatedWith(Acts.class);
}
