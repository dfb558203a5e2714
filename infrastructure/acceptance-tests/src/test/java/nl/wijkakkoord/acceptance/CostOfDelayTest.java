// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.wijkakkoord.localstack.story.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Time is money: what waiting costs, and what is given to end it. */
@OverHttp
class CostOfDelayTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(20);

    private Memory memory;
    private Instant before;

    @BeforeEach
    void an_offer_if_the_parties_agree_within_the_hour(Stack stack) {
        memory = stack.tell("two-parties.yml");
        before = stack.clock().instant().plus(HOUR).truncatedTo(ChronoUnit.MILLIS);
        memory.put("before", before.toString());
        stack.goOn(memory, "waiting-costs.yml");
    }

    @Test
    @Tag("row-1-17")
    void an_offer_falls_due_when_the_parties_agree_before_its_moment(Stack stack) {
        // When
        stack.goOn(memory, "waiting-ends.yml");

        // Then
        var due = contribution(stack);
        assertThat(due.path("status").asString()).isEqualTo("due");
        assertThat(due.path("amountCents").asLong()).isEqualTo(10_050_000);
        assertThat(due.path("agreedIn")).isEqualTo(memory.get("round"));
        assertThat(Instant.parse(due.path("agreedAt").asString())).isBefore(before);
        assertThat(due.at("/mandate/mandate")).isEqualTo(memory.get("gemeente-wethouder.purse"));
    }

    @Test
    @Tag("row-1-17")
    void an_offer_lapses_at_its_moment_and_agreement_after_it_makes_nothing_due(Stack stack) {
        // Given
        stack.clock().forward(HOUR);
        await().atMost(SOON)
                .until(() -> contribution(stack).path("status").asString().equals("lapsed"));

        // When
        stack.goOn(memory, "waiting-ends.yml");

        // Then
        var lapsed = contribution(stack);
        assertThat(lapsed.path("status").asString()).isEqualTo("lapsed");
        assertThat(lapsed.has("agreedIn")).isFalse();
    }

    private JsonNode contribution(Stack stack) {
        return stack.get("corporatie-directeur", memory.text("/ambitions/v1/contributions/{contribution}"))
                .json();
    }
}
