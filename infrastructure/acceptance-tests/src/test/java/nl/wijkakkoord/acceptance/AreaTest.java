// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

@OverHttp
class AreaTest {

    @Test
    void a_new_version_of_the_area_counts_for_rounds_that_open_later_and_leaves_open_ones_as_they_are(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml");
        var before = openedAndThenDrawn(told, "woord-een", 320);
        var onFirst = openedAndThenDrawn(told, "woord-twee", 363);

        // When
        var onSecond = openedAndThenDrawn(told, "woord-drie", 400);

        // Then
        assertThat(round(stack, before).has("area")).isFalse();
        assertThat(round(stack, onFirst).at("/area/version").asInt()).isEqualTo(1);
        assertThat(round(stack, onFirst).at("/area/homes").asInt()).isEqualTo(420);
        assertThat(round(stack, onSecond).at("/area/version").asInt()).isEqualTo(2);
        assertThat(round(stack, onSecond).at("/area/homes").asInt()).isEqualTo(463);
    }

    /** @return the round, which opened before */
    private static String openedAndThenDrawn(Told told, String word, int homes) {
        told.put("word", word);
        told.put("homes", IntNode.valueOf(homes));
        told.goOn("area-drawn.yml");
        return told.text("{round}");
    }

    private static JsonNode round(Stack stack, String round) {
        return stack.get("corporatie-directeur", "/decisions/v1/rounds/" + round)
                .json();
    }
}
