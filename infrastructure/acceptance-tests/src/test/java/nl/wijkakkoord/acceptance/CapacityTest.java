// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.localstack.story.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OverHttp
class CapacityTest {
    private Memory memory;

    @BeforeEach
    void a_facilitator_opened_a_round_of_two_parties_and_an_adviser(Stack stack) {
        memory = stack.tell("facilitated.yml");
    }

    @Test
    @Tag("row-1-19")
    void a_facilitator_opens_a_round_and_takes_no_position_and_the_municipality_is_one_party_among_others(Stack stack) {
        // When
        stack.goOn(memory, "facilitator-leads.yml");

        // Then
        var round = stack.get("corporatie-directeur", memory.text("/decisions/v1/rounds/{round}"))
                .json();
        assertThat(round.at("/openedBy/organisation")).isEqualTo(memory.get("province"));
        assertThat(round.at("/outcome/agreed").asBoolean()).isFalse();
        assertThat(round.at("/outcome/closedBy/organisation")).isEqualTo(memory.get("province"));
    }

    @Test
    @Tag("row-4-16")
    void an_external_adviser_reads_and_advises_and_decides_nothing(Stack stack) {
        // When
        stack.goOn(memory, "adviser-advises.yml");

        // Then
        var path = memory.text("/decisions/v1/rounds/{round}");
        assertThat(stack.get("corporatie-directeur", path + "/positions")
                        .json()
                        .at("/items/0/stance")
                        .asString())
                .isEqualTo("advises");
        assertThat(stack.get("netbeheerder-directeur", path).json().path("waitingFor"))
                .hasSize(2);
    }
}
