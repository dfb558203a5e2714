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
        var told = stack.tell("two-parties.yml", "goal-chosen.yml");
        var chosen = told.read("corporatie-directeur", GOAL);

        // When
        told.goOn("goal-flagged.yml");

        // Then
        assertThat(chosen.at("/definition/id")).isEqualTo(told.known("definition"));
        assertThat(chosen.at("/definition/digest")).isEqualTo(told.known("definitionDigest"));
        assertThat(chosen.has("flag")).isFalse();
        var now = told.read("corporatie-directeur", GOAL);
        assertThat(now.path("definition")).isEqualTo(chosen.path("definition"));
        assertThat(now.at("/flag/replacement/id")).isEqualTo(told.known("rival"));
    }
}
