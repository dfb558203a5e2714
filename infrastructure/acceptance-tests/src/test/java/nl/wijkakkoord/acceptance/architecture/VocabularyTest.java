// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;

/** The vocabulary of CONTRIBUTING.md, as far as a rule can hold it. */
@AnalyzeClasses(
        packages = "nl.wijkakkoord",
        importOptions = {DoNotIncludeTests.class, Ours.NoTestJars.class})
class VocabularyTest {
    private static final DescribedPredicate<JavaMethod> ANSWERS_A_CHECK = DescribedPredicate.describe(
            "answer a check",
            method -> method.getRawReturnType().isEquivalentTo(Check.class)
                    && !method.getOwner().isAssignableTo(Check.class)
                    && !method.getName().startsWith("lambda$"));

    @ArchTest
    static final ArchRule what_answers_a_check_is_called_so =
            methods().that(ANSWERS_A_CHECK).should().haveNameMatching("check([A-Z].*)?");

    @ArchTest
    static final ArchRule nothing_else_is_called_so = methods()
            .that()
            .haveNameMatching("check([A-Z].*)?")
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(Ours.and(Ours.SERVICES, "nl.wijkakkoord.participation.."))
            .should()
            .haveRawReturnType(Check.class);

    @ArchTest
    static final ArchRule what_may_be_done_is_answered_by_yes_or_no_or_by_a_check = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(Ours.and(Ours.SERVICES, "nl.wijkakkoord.participation.."))
            .should()
            .haveNameNotMatching("(whyNo.*|may[A-Z].*|refusal(Unless|When|Of).*)")
            .orShould()
            .haveRawReturnType(boolean.class);

    @ArchTest
    static final ArchRule a_projection_is_called_table_projection_or_deadline = classes()
            .that()
            .areAnnotatedWith(Projection.class)
            .and()
            .resideInAnyPackage(Ours.and(Ours.SERVICES, "nl.wijkakkoord.participation.."))
            .should()
            .haveNameMatching(".*(Table|Projection|Deadline)");

    @ArchTest
    static final ArchRule when_then_is_a_policy = noClasses()
            .that()
            .haveNameMatching(".*\\.When\\w+Then\\w+")
            .should()
            .beAnnotatedWith(Projection.class);

    @ArchTest
    static final ArchRule a_reaction_that_acts_is_called_when_then = classes()
            .that()
            .areAssignableTo(Reaction.class)
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnnotatedWith(Projection.class)
            .should()
            .haveNameMatching(".*\\.When\\w+Then\\w+");

    @ArchTest
    static final ArchRule refusals_stand_in_classes_called_so = classes()
            .that(DescribedPredicate.describe(
                    "hold refusals",
                    type -> type.getFields().stream()
                            .anyMatch(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                    && field.getRawType().isEquivalentTo(Refusal.class))))
            .should()
            .haveSimpleNameEndingWith("Refusal");

    @ArchTest
    static final ArchRule an_event_handler_stands_in_a_projection_or_a_policy = methods()
            .that()
            .areAnnotatedWith(EventHandler.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching(".*(Table|Projection|Deadline|Directory|When\\w+Then\\w+)");
}
