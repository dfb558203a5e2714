// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An ambition that the municipality agrees to under reservation of its council. */
@OverHttp
class ReservationTest {
    private static final String READER = "corporatie-directeur";
    private static final String AUDITOR = "provincie-auditor";
    private static final String MEMBER = "gemeente-wethouder";
    private static final String ROUND = "/decisions/v1/rounds/{nextRound}";
    private static final String AMBITION = "/ambitions/v1/ambitions/{ambition}";
    private static final String[] UNDER_RESERVATION = {
        "two-parties.yml",
        "auditor-appointed.yml",
        "ambition-adopted.yml",
        "ambition-next-submitted.yml",
        "ambition-next-under-reservation.yml"
    };

    @Test
    void it_holds_once_the_council_approved_and_not_before(Stack stack) {
        // Given
        var told = stack.tell(UNDER_RESERVATION);
        await().until(() -> state(told).equals("under-reservation"));
        var before = status(told);
        var asked = told.items(MEMBER, "/overview/v1/to-do?wijkaanpak={wijkaanpak}");

        // When
        decide(told, "approved");

        // Then
        assertThat(before).isEqualTo("submitted");
        assertThat(asked.findValuesAsString("kind")).contains("record-internal-decision");
        await().until(() -> status(told).equals("adopted"));
        await().until(() -> state(told).equals("agreed"));
        assertThat(agreement(told).path("recounted").asString()).isEqualTo("same");
        assertThat(told.items(MEMBER, "/overview/v1/to-do?wijkaanpak={wijkaanpak}")
                        .findValuesAsString("kind"))
                .doesNotContain("record-internal-decision");
    }

    @Test
    void it_does_not_hold_when_the_council_refuses(Stack stack) {
        // Given
        var told = stack.tell(UNDER_RESERVATION);

        // When
        decide(told, "refused");

        // Then
        await().until(() -> status(told).equals("not-adopted"));
        await().until(() -> state(told).equals("not-agreed"));
        assertThat(told.read(READER, AMBITION).path("inForce").asInt()).isEqualTo(1);
        assertThat(agreement(told).path("recounted").asString()).isEqualTo("same");
    }

    @Test
    void nor_when_the_last_day_passes_without_a_decision(Stack stack) {
        // Given
        var told = stack.tell(UNDER_RESERVATION);

        // When
        var now = stack.clock().instant();
        var tomorrow = DutchDay.of(now).plusDays(1).atStartOfDay(DutchDay.ZONE).toInstant();
        stack.clock().forward(Duration.between(now, tomorrow));

        // Then
        await().until(() -> status(told).equals("not-adopted"));
        await().until(() -> state(told).equals("not-agreed"));
        assertThat(told.read(READER, ROUND).at("/reservations/0/state").asString())
                .isEqualTo("lapsed");
        assertThat(agreement(told).path("recounted").asString()).isEqualTo("same");
    }

    private static void decide(Told told, String outcome) {
        var recorded = told.post(
                MEMBER,
                ROUND + "/internal-decisions",
                Map.of(
                        "body",
                        "gemeenteraad",
                        "outcome",
                        outcome,
                        "decidedOn",
                        "{today}",
                        "reference",
                        "Raadsbesluit 2026-61",
                        "mandate",
                        "{gemeente-wethouder.mandate}"));
        assertThat(recorded.status()).isEqualTo(200);
    }

    private static String status(Told told) {
        return told.read(READER, AMBITION).at("/versions/1/status").asString();
    }

    private static String state(Told told) {
        return agreement(told).path("state").asString();
    }

    private static JsonNode agreement(Told told) {
        var path = "/audit/v1/wijkaanpakken/{wijkaanpak}/agreements?limit=100";
        return told.read(AUDITOR, path)
                .path("agreements")
                .valueStream()
                .filter(each -> each.path("round").equals(told.known("nextRound")))
                .findFirst()
                .orElseThrow();
    }
}
