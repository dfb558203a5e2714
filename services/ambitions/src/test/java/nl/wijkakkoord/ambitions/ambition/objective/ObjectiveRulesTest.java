// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.objective;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AdoptedAmbition;
import nl.wijkakkoord.ambitions.ambition.ObjectiveExample;
import nl.wijkakkoord.ambitions.criterion.CriterionRefusal;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class ObjectiveRulesTest {
    private static final List<UUID> SOURCE = List.of(UUID.randomUUID());
    private static final UUID WARM = UUID.randomUUID();
    private static final UUID CHEAP = UUID.randomUUID();
    private static final UUID QUIET = UUID.randomUUID();
    private static final DefinitionRef AGREED = new DefinitionRef(UUID.randomUUID(), 1);
    private static final ObjectiveFacts FACTS = new ObjectiveFacts(
            Set.of("aardgas"),
            Map.of(WARM, MUNICIPALITY, CHEAP, MUNICIPALITY, QUIET, HOUSING),
            Set.of(),
            Set.of(AGREED));

    @Test
    void an_ambition_with_a_sourced_and_measurable_objective_for_each_theme_passes() {
        // When
        var check = checkAdoptable(
                List.of("aardgas", "natuurinclusief"),
                objective("gas", "aardgas", SOURCE, CRITERION),
                objective("groen", "natuurinclusief", SOURCE, AdoptedAmbition.criterion("bomen", "50")));

        // Then
        assertThat(check.refused()).isEmpty();
    }

    @Test
    void without_the_gas_theme_it_does_not() {
        // When
        var check =
                checkAdoptable(List.of("natuurinclusief"), objective("groen", "natuurinclusief", SOURCE, CRITERION));

        // Then
        assertThat(check.refused()).contains(Decision.refused(ObjectiveRefusal.GAS_THEME_MISSING));
    }

    @Test
    void a_chosen_theme_without_objective_is_named() {
        // When
        var check = checkAdoptable(List.of("aardgas", "woonlasten"), objective("gas", "aardgas", SOURCE, CRITERION));

        // Then
        assertThat(check.refused()).contains(Decision.refused(ObjectiveRefusal.THEME_WITHOUT_OBJECTIVE, "woonlasten"));
    }

    @Test
    void an_objective_of_a_theme_that_was_not_chosen_is_named() {
        // When
        var check = checkAdoptable(
                List.of("aardgas"),
                objective("gas", "aardgas", SOURCE, CRITERION),
                objective("groen", "natuurinclusief", SOURCE, CRITERION));

        // Then
        assertThat(check.refused()).contains(Decision.refused(ObjectiveRefusal.OBJECTIVE_WITHOUT_THEME, "groen"));
    }

    @Test
    void an_objective_that_nobody_asked_for_is_named() {
        // When
        var check = checkAdoptable(List.of("aardgas"), objective("gas", "aardgas", List.of(), CRITERION));

        // Then
        assertThat(check.refused()).contains(Decision.refused(ObjectiveRefusal.OBJECTIVE_WITHOUT_SOURCE, "gas"));
    }

    @Test
    void a_criterion_that_two_objectives_have_is_named() {
        // When
        var check = checkAdoptable(
                List.of("aardgas"),
                objective("gas", "aardgas", SOURCE, CRITERION),
                objective("warmte", "aardgas", SOURCE, CRITERION));

        // Then
        assertThat(check.refused()).contains(Decision.refused(CriterionRefusal.CRITERION_REPEATED, "woningen"));
    }

    @Test
    void an_objective_that_cannot_be_measured_is_named() {
        // When
        var check = checkAdoptable(List.of("aardgas"), objective("gas", "aardgas", SOURCE));

        // Then
        assertThat(check.refused()).contains(Decision.refused(ObjectiveRefusal.OBJECTIVE_WITHOUT_CRITERION, "gas"));
    }

    @Test
    void an_interest_that_parties_have_in_common_is_of_two_or_more() {
        // When
        var check = check(common(WARM, CHEAP));

        // Then
        assertThat(check.refused()).contains(Decision.refused(ObjectiveRefusal.COMMON_INTEREST_OF_ONE_PARTY, "gas"));
    }

    @Test
    void three_interests_of_two_parties_are_a_common_one_with_its_parties() {
        // Given
        var objective = common(WARM, CHEAP, QUIET);

        // When
        var common = CommonInterest.of(objective, FACTS.interests());

        // Then
        assertThat(common.parties()).containsExactlyInAnyOrder(MUNICIPALITY, HOUSING);
        assertThat(common.interests()).containsExactly(WARM, CHEAP, QUIET);
    }

    @Test
    void interests_of_two_parties_can_be_a_common_one() {
        // When
        var check = check(common(WARM, CHEAP, QUIET));

        // Then
        assertThat(check.refused()).isEmpty();
    }

    @Test
    void an_interest_that_was_not_shared_is_not_known_yet() {
        // Given
        var hidden = UUID.randomUUID();

        // When
        var check = check(objective("gas", "aardgas", List.of(hidden)));

        // Then
        assertThat(check.refused()).contains(Decision.refused(ObjectiveRefusal.INTEREST_NOT_HEARD_OF, hidden));
    }

    @Test
    void a_theme_outside_the_catalogue_is_named() {
        // When
        var check = check(objective("gas", "leefbaarheid", List.of(WARM)));

        // Then
        assertThat(check.refused())
                .contains(Decision.refused(ObjectiveRefusal.OBJECTIVE_OF_UNKNOWN_THEME, "gas", "leefbaarheid"));
    }

    @Test
    void two_objectives_of_one_name_are_refused() {
        // Given
        var objective = objective("gas", "aardgas", List.of(WARM));

        // When
        var check = check(objective, objective);

        // Then
        assertThat(check.refused()).contains(Decision.refused(ObjectiveRefusal.OBJECTIVE_REPEATED, "gas"));
    }

    @Test
    void a_definition_that_the_parties_agreed_to_can_be_rested_on() {
        // When
        var check = check(restingOn(AGREED));

        // Then
        assertThat(check.refused()).isEmpty();
    }

    @Test
    void a_definition_that_is_not_there_or_of_which_another_version_was_agreed_is_named() {
        // Given
        var next = new DefinitionRef(AGREED.definition(), 2);

        // When
        var check = check(restingOn(next));

        // Then
        assertThat(check.refused())
                .contains(Decision.refused(ObjectiveRefusal.DEFINITION_NOT_AGREED, "gas", next.definition(), 2));
    }

    private static Check checkAdoptable(List<String> themes, Objective... objectives) {
        return ObjectiveRules.checkAdoptable(
                text(objectives), themes.stream().map(ObjectiveExample::theme).toList());
    }

    private static Objective restingOn(DefinitionRef definition) {
        return new Objective(
                "gas",
                "aardgas",
                "Warmte",
                List.of(WARM),
                null,
                List.of(),
                List.of(definition),
                List.of(),
                List.of(),
                null);
    }

    private static Check check(Objective... objectives) {
        return ObjectiveRules.checkText(text(objectives), FACTS, Set.of());
    }

    private static Objective common(UUID... interests) {
        return new Objective(
                "gas",
                "aardgas",
                "Warmte",
                List.of(interests),
                "Betaalbare warmte",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
