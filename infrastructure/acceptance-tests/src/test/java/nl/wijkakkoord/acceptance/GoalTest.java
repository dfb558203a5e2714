// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OverHttp
class GoalTest {
    private static final String GOAL = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/goal";

    @Test
    @Tag("row-4-12")
    void a_goal_is_chosen_with_the_definition_of_what_it_means_and_flagged_when_the_word_means_something_else(
            Stack stack) {
        // Given
        var memory = stack.tell("two-parties.yml", "goal-chosen.yml");
        var chosen = stack.get("corporatie-directeur", memory.text(GOAL)).json();

        // When
        stack.goOn(memory, "goal-flagged.yml");

        // Then
        assertThat(chosen.at("/definition/id")).isEqualTo(memory.get("definition"));
        assertThat(chosen.at("/definition/digest")).isEqualTo(memory.get("definitionDigest"));
        assertThat(chosen.has("flag")).isFalse();
        var now = stack.get("corporatie-directeur", memory.text(GOAL)).json();
        assertThat(now.path("definition")).isEqualTo(chosen.path("definition"));
        assertThat(now.at("/flag/replacement/id")).isEqualTo(memory.get("rival"));
    }
}
