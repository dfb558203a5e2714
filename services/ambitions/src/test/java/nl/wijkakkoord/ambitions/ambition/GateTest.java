// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.ambitions.ambition.Words.CRITERION;
import static nl.wijkakkoord.ambitions.ambition.Words.objective;
import static nl.wijkakkoord.ambitions.ambition.Words.text;
import static nl.wijkakkoord.ambitions.ambition.Words.theme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.criterion.CriterionRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GateTest {
    private static final List<UUID> SOURCE = List.of(UUID.randomUUID());

    @Test
    void an_ambition_with_a_sourced_and_measurable_objective_for_each_theme_passes() {
        // When
        var refusal = SubmissionRules.check(
                text(
                        objective("gas", "aardgas", SOURCE, CRITERION),
                        objective("groen", "natuurinclusief", SOURCE, AdoptedAmbition.criterion("bomen", "50"))),
                List.of(theme("aardgas"), theme("natuurinclusief")));

        // Then
        assertThat(refusal.refused()).isEmpty();
    }

    @Test
    void without_the_gas_theme_it_does_not() {
        // When
        var refusal = SubmissionRules.check(
                text(objective("groen", "natuurinclusief", SOURCE, CRITERION)), List.of(theme("natuurinclusief")));

        // Then
        assertThat(refusal.refused()).contains(Decision.refused(AmbitionRefusal.GAS_THEME_MISSING));
    }

    @Test
    void a_chosen_theme_without_objective_is_named() {
        // When
        var refusal = SubmissionRules.check(
                text(objective("gas", "aardgas", SOURCE, CRITERION)), List.of(theme("aardgas"), theme("woonlasten")));

        // Then
        assertThat(refusal.refused()).contains(Decision.refused(AmbitionRefusal.THEME_WITHOUT_OBJECTIVE, "woonlasten"));
    }

    @Test
    void an_objective_of_a_theme_that_was_not_chosen_is_named() {
        // When
        var refusal = SubmissionRules.check(
                text(
                        objective("gas", "aardgas", SOURCE, CRITERION),
                        objective("groen", "natuurinclusief", SOURCE, CRITERION)),
                List.of(theme("aardgas")));

        // Then
        assertThat(refusal.refused()).contains(Decision.refused(AmbitionRefusal.OBJECTIVE_WITHOUT_THEME, "groen"));
    }

    @Test
    void an_objective_that_nobody_asked_for_is_named() {
        // When
        var refusal = SubmissionRules.check(
                text(objective("gas", "aardgas", List.of(), CRITERION)), List.of(theme("aardgas")));

        // Then
        assertThat(refusal.refused()).contains(Decision.refused(AmbitionRefusal.OBJECTIVE_WITHOUT_SOURCE, "gas"));
    }

    @Test
    void a_criterion_that_two_objectives_have_is_named() {
        // When
        var refusal = SubmissionRules.check(
                text(objective("gas", "aardgas", SOURCE, CRITERION), objective("warmte", "aardgas", SOURCE, CRITERION)),
                List.of(theme("aardgas")));

        // Then
        assertThat(refusal.refused()).contains(Decision.refused(CriterionRefusal.CRITERION_REPEATED, "woningen"));
    }

    @Test
    void an_objective_that_cannot_be_measured_is_named() {
        // When
        var refusal = SubmissionRules.check(text(objective("gas", "aardgas", SOURCE)), List.of(theme("aardgas")));

        // Then
        assertThat(refusal.refused()).contains(Decision.refused(AmbitionRefusal.OBJECTIVE_WITHOUT_CRITERION, "gas"));
    }
}
