// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A party that agrees brings money, which stands and falls with its position. */
@OverHttp
class TiedMoneyTest {
    private static final String LINE = "/opgaven/v1/budget-lines/{line}";
    private static final String ROUND = "/decisions/v1/rounds/{tiedRound}";

    private Told told;

    @BeforeEach
    void a_housing_association_agrees_and_brings_a_hundred_thousand(Stack stack) {
        told = stack.tell("two-parties.yml", "money-needed.yml", "money-tied.yml");
    }

    @Test
    void money_stays_promised_when_the_round_is_agreed() {
        // Given
        take("gemeente-wethouder", "agrees");

        // When
        told.post("gemeente-projectleider", ROUND + "/closing", null);

        // Then
        assertThat(told.read("gemeente-projectleider", ROUND)
                        .at("/outcome/agreed")
                        .asBoolean())
                .isTrue();
        assertThat(commitment()).isEqualTo("committed");
    }

    @Test
    void money_falls_away_when_another_position_takes_the_place_of_the_one_that_it_is_tied_to() {
        // When
        take("corporatie-directeur", "abstains");

        // Then
        await().untilAsserted(() -> assertThat(commitment()).isEqualTo("fell-away"));
    }

    @Test
    void money_falls_away_with_a_round_that_is_not_agreed() {
        // Given
        take("gemeente-wethouder", "abstains");

        // When
        told.post("gemeente-projectleider", ROUND + "/closing", null);

        // Then
        await().untilAsserted(() -> assertThat(commitment()).isEqualTo("fell-away"));
        assertThat(told.read("gemeente-projectleider", LINE)
                        .path("availableCents")
                        .asLong())
                .isEqualTo(25_000_000);
    }

    private void take(String client, String stance) {
        var body = Map.of("digest", "{tiedDigest}", "stance", stance, "mandate", "{" + client + ".mandate}");
        assertThat(told.post(client, ROUND + "/positions", body).status()).isEqualTo(200);
    }

    private String commitment() {
        return told.read("gemeente-projectleider", LINE)
                .at("/commitments/0/status")
                .asString();
    }
}
