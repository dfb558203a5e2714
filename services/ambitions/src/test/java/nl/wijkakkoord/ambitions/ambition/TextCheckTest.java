// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.ambitions.Example.HOUSING;
import static nl.wijkakkoord.ambitions.Example.MUNICIPALITY;
import static nl.wijkakkoord.ambitions.ambition.Words.objective;
import static nl.wijkakkoord.ambitions.ambition.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextCheckTest {
    private static final UUID WARM = UUID.randomUUID();
    private static final UUID CHEAP = UUID.randomUUID();
    private static final UUID QUIET = UUID.randomUUID();
    private static final DefinitionRef AGREED = new DefinitionRef(UUID.randomUUID(), 1);
    private static final AmbitionFacts AROUND = new AmbitionFacts(
            Set.of("aardgas"),
            Map.of(WARM, MUNICIPALITY, CHEAP, MUNICIPALITY, QUIET, HOUSING),
            Set.of(),
            Set.of(AGREED));

    @Test
    void an_interest_that_parties_have_in_common_is_of_two_or_more() {
        // When
        var refusal = check(common(WARM, CHEAP));

        // Then
        assertThat(refusal.refused()).contains(Decision.refused(AmbitionRefusal.COMMON_INTEREST_OF_ONE_PARTY, "gas"));
    }

    @Test
    void three_interests_of_two_parties_are_a_common_one_with_its_parties() {
        // Given
        var objective = common(WARM, CHEAP, QUIET);

        // When
        var common = CommonInterest.of(objective, AROUND.interests());

        // Then
        assertThat(check(objective).refused()).isEmpty();
        assertThat(common.parties()).containsExactlyInAnyOrder(MUNICIPALITY, HOUSING);
        assertThat(common.interests()).containsExactly(WARM, CHEAP, QUIET);
    }

    @Test
    void an_interest_that_was_not_shared_is_not_known_yet() {
        // Given
        var hidden = UUID.randomUUID();

        // When
        var refusal = check(objective("gas", "aardgas", List.of(hidden)));

        // Then
        assertThat(refusal.refused()).contains(Decision.refused(AmbitionRefusal.INTEREST_NOT_HEARD_OF, hidden));
    }

    @Test
    void a_theme_outside_the_catalogue_is_named() {
        // When
        var refusal = check(objective("gas", "leefbaarheid", List.of(WARM)));

        // Then
        assertThat(refusal.refused())
                .contains(Decision.refused(AmbitionRefusal.OBJECTIVE_OF_UNKNOWN_THEME, "gas", "leefbaarheid"));
    }

    @Test
    void two_objectives_of_one_name_are_refused() {
        // Given
        var objective = objective("gas", "aardgas", List.of(WARM));

        // When
        var refusal = check(objective, objective);

        // Then
        assertThat(refusal.refused()).contains(Decision.refused(AmbitionRefusal.OBJECTIVE_REPEATED, "gas"));
    }

    @Test
    void a_definition_that_the_parties_agreed_to_can_be_rested_on() {
        // When
        var refusal = check(restingOn(AGREED));

        // Then
        assertThat(refusal.refused()).isEmpty();
    }

    @Test
    void a_definition_that_is_not_there_or_of_which_another_version_was_agreed_is_named() {
        // Given
        var next = new DefinitionRef(AGREED.definition(), 2);

        // When
        var refusal = check(restingOn(next));

        // Then
        assertThat(refusal.refused())
                .contains(Decision.refused(AmbitionRefusal.DEFINITION_NOT_AGREED, "gas", next.definition(), 2));
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
        return TextCheck.check(text(objectives), AROUND);
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
