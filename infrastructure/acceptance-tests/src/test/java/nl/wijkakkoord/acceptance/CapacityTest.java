// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OverHttp
class CapacityTest {
    private Told told;

    @BeforeEach
    void a_facilitator_opened_a_round_of_two_parties_and_an_adviser(Stack stack) {
        told = stack.tell("facilitated.yml");
    }

    @Test
    @Tag("row-1-19")
    void a_facilitator_opens_a_round_and_takes_no_position_and_the_municipality_is_one_party_among_others() {
        // When
        told.goOn("facilitator-leads.yml");

        // Then
        var round = told.read("corporatie-directeur", "/decisions/v1/rounds/{round}");
        assertThat(round.at("/openedBy/organisation")).isEqualTo(told.known("province"));
        assertThat(round.at("/outcome/agreed").asBoolean()).isFalse();
        assertThat(round.at("/outcome/closedBy/organisation")).isEqualTo(told.known("province"));
    }

    @Test
    @Tag("row-4-16")
    void an_external_adviser_reads_and_advises_and_decides_nothing() {
        // When
        told.goOn("adviser-advises.yml");

        // Then
        var path = told.text("/decisions/v1/rounds/{round}");
        assertThat(told.read("corporatie-directeur", path + "/positions")
                        .at("/items/0/stance")
                        .asString())
                .isEqualTo("advises");
        assertThat(told.read("netbeheerder-directeur", path).path("waitingFor")).hasSize(2);
    }
}
