// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static nl.wijkakkoord.audit.Neighbourhood.*;
import static nl.wijkakkoord.audit.RunningAudit.audit;
import static nl.wijkakkoord.audit.RunningAudit.issuer;
import static nl.wijkakkoord.audit.RunningAudit.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.metrics.Metrics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every closed round is counted again, from the journal alone. */
class RecountHttpTest extends Auditing {
    private static final String DIFFERS = "nl.wijkakkoord.audit.outcome-differs.v1";

    private final RoundOpened opened = zuid.opened(NOON.plusSeconds(10));
    private final PositionTaken taken = zuid.taken(Stance.AGREES, null, NOON.plusSeconds(20));

    @Test
    void an_outcome_that_follows_from_what_was_said_is_found_again_and_nothing_is_told() {
        // Given
        var before = differing();
        decisions(opened);
        decisions(taken);

        // When
        decisions(zuid.counted(NOON.plusSeconds(40), opened, taken));

        // Then
        journaled(5);
        assertThat(recounted()).isEqualTo("same");
        assertThat(differing()).isEqualTo(before);
        assertThat(told()).isZero();
    }

    @Test
    void an_outcome_that_does_not_follow_is_told_with_what_was_found_and_rings_the_alarm() {
        // Given
        var before = differing();
        var honest = zuid.counted(NOON.plusSeconds(40), opened, taken);
        decisions(opened);
        decisions(taken);

        // When
        decisions(zuid.turned(honest));

        // Then
        await().until(() -> told() == 1);
        assertThat(recounted()).isEqualTo("differs");
        assertThat(differing()).isEqualTo(before + 1);
        var event = entries("?type=" + DIFFERS).at("/items/0/event/data");
        assertThat(event.path("round").asString()).isEqualTo(zuid.round().toString());
        assertThat(event.path("function")).isEqualTo(Json.MAPPER.valueToTree(honest.function()));
        assertThat(event.path("found").toString()).isEqualTo(Json.MAPPER.writeValueAsString(honest.verdicts()));
        assertThat(event.at("/said/0/agreed").asBoolean()).isTrue();
        assertThat(event.path("by").has("member")).isFalse();
    }

    @Test
    void a_closing_before_which_no_round_was_opened_follows_from_nothing() {
        // When
        decisions(zuid.counted(NOON.plusSeconds(40), opened, taken));

        // Then
        await().until(() -> told() == 1);
        assertThat(entries("?type=" + DIFFERS).at("/items/0/event/data").has("found"))
                .isFalse();
    }

    @Test
    void of_a_function_that_is_not_known_nothing_is_said() {
        // Given
        decisions(opened);
        decisions(taken);

        // When
        decisions(zuid.closed(true, NOON.plusSeconds(40)));

        // Then
        journaled(5);
        assertThat(recounted()).isEqualTo("function-not-known");
        assertThat(told()).isZero();
    }

    @Test
    void of_a_round_in_which_something_unknown_was_said_nothing_is_said_either() {
        // Given
        decisions(opened);
        var envelope =
                (ObjectNode) Json.MAPPER.valueToTree(topics.envelope("decisions", zuid.round(), nextVersion(), taken));
        envelope.put("type", "nl.wijkakkoord.decisions.position-taken.v99");
        topics.send("decisions", zuid.wijkaanpak().toString(), Json.MAPPER.writeValueAsBytes(envelope));

        // When
        decisions(zuid.counted(NOON.plusSeconds(40), opened, taken));

        // Then
        journaled(5);
        assertThat(recounted()).isEqualTo("function-not-known");
    }

    @Test
    void what_was_found_is_found_again_when_its_table_is_made_anew_and_is_not_told_again() {
        // Given
        decisions(opened);
        decisions(zuid.turned(zuid.counted(NOON.plusSeconds(40), opened)));
        await().until(() -> told() == 1);
        var before = differing();

        // When
        var rebuilt = rebuilt();

        // Then
        assertThat(rebuilt.path("state").asString()).isEqualTo("swapped");
        assertThat(rebuilt.path("different")).isEmpty();
        assertThat(recounted()).isEqualTo("differs");
        assertThat(differing()).isEqualTo(before);
        assertThat(told()).isEqualTo(1);
    }

    /** In text it is said in Dutch. */
    @Test
    void people_read_that_the_outcome_was_counted_again() {
        // Given
        decisions(opened);
        decisions(taken);

        // When
        decisions(zuid.counted(NOON.plusSeconds(40), opened, taken));

        // Then
        journaled(5);
        assertThat(get("/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements.txt", AUDITOR)
                        .text())
                .contains("nageteld", "zelfde uitkomst");
    }

    private static JsonNode rebuilt() {
        var operator = issuer.tokenOf("operator", OPERATOR).scope("operator").signed();
        var id = audit.http()
                .send("POST", "/actuator/views/recounts", operator, null)
                .at("/id");
        return await().until(
                        () -> audit.http()
                                .get("/actuator/views", operator)
                                .at("/rebuilds")
                                .valueStream()
                                .filter(state -> state.path("id").equals(id))
                                .findAny()
                                .orElseThrow(),
                        state -> state.has("endedAt"));
    }

    private String recounted() {
        return agreements("").at("/agreements/0/recounted").asString();
    }

    private int told() {
        return entries("?type=" + DIFFERS).path("items").size();
    }

    private static double differing() {
        return audit.bean(MeterRegistry.class)
                .get(Metrics.OUTCOMES_DIFFERING)
                .gauge()
                .value();
    }
}
