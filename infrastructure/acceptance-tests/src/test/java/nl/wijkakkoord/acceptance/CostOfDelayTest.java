// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Time is money: what waiting costs, and what is given to end it. */
@OverHttp
class CostOfDelayTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private Told told;
    private Instant before;

    @BeforeEach
    void an_offer_if_the_parties_agree_within_the_hour(Stack stack) {
        told = stack.tell("two-parties.yml");
        before = stack.clock().instant().plus(HOUR).truncatedTo(ChronoUnit.MILLIS);
        told.put("before", before.toString());
        told.goOn("waiting-costs.yml");
    }

    @Test
    @Tag("row-1-17")
    void an_offer_falls_due_when_the_parties_agree_before_its_moment() {
        // When
        told.goOn("waiting-ends.yml");

        // Then
        var due = contribution();
        assertThat(due.path("status").asString()).isEqualTo("due");
        assertThat(due.path("amountCents").asLong()).isEqualTo(10_050_000);
        assertThat(due.path("agreedIn")).isEqualTo(told.known("round"));
        assertThat(Instant.parse(due.path("agreedAt").asString())).isBefore(before);
        assertThat(due.at("/mandate/mandate")).isEqualTo(told.known("gemeente-wethouder.purse"));
    }

    @Test
    @Tag("row-1-17")
    void an_offer_lapses_at_its_moment_and_agreement_after_it_makes_nothing_due(Stack stack) {
        // Given
        stack.clock().forward(HOUR);
        await().until(() -> contribution().path("status").asString().equals("lapsed"));

        // When
        told.goOn("waiting-ends.yml");

        // Then
        var lapsed = contribution();
        assertThat(lapsed.path("status").asString()).isEqualTo("lapsed");
        assertThat(lapsed.has("agreedIn")).isFalse();
    }

    private JsonNode contribution() {
        return told.read("corporatie-directeur", "/ambitions/v1/contributions/{contribution}");
    }
}
