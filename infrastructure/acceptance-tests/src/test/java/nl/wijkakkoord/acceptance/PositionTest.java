// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OverHttp
class PositionTest {

    @Test
    @Tag("row-0-03")
    void a_housing_association_that_agrees_shows_who_when_under_which_mandate_and_on_which_text(
            Stack stack, DemoTold demo) {
        // Given
        var memory = demo.memory();
        var organisation = memory.text("{housing-association}");

        // When
        var positions = stack.get("bewoners-voorzitter", memory.text("/decisions/v1/rounds/{secondRound}/positions"));

        // Then
        assertThat(positions.json().path("items"))
                .filteredOn(position -> position.path("organisation").asString().equals(organisation))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.path("stance").asString()).isEqualTo("agrees");
                    assertThat(position.path("member")).isEqualTo(memory.get("corporatie-directeur.member"));
                    assertThat(position.at("/mandate/mandate")).isEqualTo(memory.get("corporatie-directeur.mandate"));
                    assertThat(position.at("/mandate/version").asInt()).isEqualTo(1);
                    assertThat(position.path("digest")).isEqualTo(memory.get("digestOfTwo"));
                    assertThat(position.path("takenAt").asString())
                            .isBetween(memory.text("{afterFirst}"), memory.text("{atTheEnd}"));
                });
    }
}
