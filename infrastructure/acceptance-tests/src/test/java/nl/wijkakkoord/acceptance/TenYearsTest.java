// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What happens to a wijkaanpak in its years. The last of all tests, since weeks pass in it and the stack goes down. */
@OverHttp
@Order(Integer.MAX_VALUE)
class TenYearsTest {
    private static final Duration TERM_AND_A_DAY = Duration.ofDays(43);
    private static final Duration SOON = Duration.ofHours(2);
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final int DAYS_UNTIL_MERGER = 3;
    private static final String AUDITOR = "provincie-auditor";
    private static final String AGREEMENTS = "/audit/v1/wijkaanpakken/{wijkaanpak}/agreements?asOf=";

    private Told told;

    @AfterEach
    void the_stack_that_came_back_is_stopped() {
        told.stack().running().close();
    }

    @Test
    void silence_a_director_who_comes_and_goes_an_outage_at_a_deadline_and_a_merger_leave_what_was_agreed_provable(
            Stack stack) {
        // Given
        told = stack.tell("ten-years-begun.yml");
        closingIn(TERM_AND_A_DAY.plus(A_MONTH));
        told.goOn("ten-years-residents-silent.yml");
        pass(TERM_AND_A_DAY);
        await().until(() -> !mayAct("corporatie-directeur"));
        told.goOn("ten-years-director-returns.yml");
        var early = told.text(AGREEMENTS) + told.stack().clock().instant();
        await().until(() -> states(early).equals(List.of("agreed", "agreed")));
        var answered = told.body(AUDITOR, early);
        var size = Json.MAPPER.readTree(answered).path("journalSize").asString();
        closingIn(SOON);
        told.goOn("ten-years-before-outage.yml");
        told = new Told(stack.away(SOON.multipliedBy(3)), told.memory());
        var closing = await().until(this::closing, event -> !event.isMissingNode());
        var deadline = Instant.parse(told.known("closingTime").asString());
        told.put("dayOfMerger", today().plusDays(DAYS_UNTIL_MERGER));
        closingIn(A_MONTH);
        told.goOn("ten-years-merger-announced.yml");
        pass(Duration.ofDays(DAYS_UNTIL_MERGER));
        told.goOn("ten-years-merged.yml");
        closingIn(A_MONTH);
        told.goOn("ten-years-residents-speak.yml");

        // When
        var atTheEnd = told.text(AGREEMENTS) + told.stack().clock().instant();
        await().until(() -> told.read(AUDITOR, atTheEnd)
                .at("/agreements/4/positions/0/stance")
                .isString());

        // Then
        assertThat(states(atTheEnd)).containsExactly("agreed", "agreed", "agreed", "agreed", "open");
        var agreements = told.read(AUDITOR, atTheEnd).path("agreements");
        assertThat(agreements.at("/1/verdicts/0/findings").findValuesAsString("code"))
                .contains("set-aside-without-position");
        assertThat(Instant.parse(closing.at("/data/agreedAt").asString())).isBefore(deadline);
        assertThat(Instant.parse(closing.path("time").asString())).isAfter(deadline);
        assertThat(agreements.at("/3/positions").findValuesAsString("organisation"))
                .contains(told.known("municipality").asString());
        assertThat(agreements.at("/4/positions").findValuesAsString("organisation"))
                .containsExactly(
                        told.known("fusiegemeente-wethouder.organisation").asString());
        assertThat(agreements.findValues("flags"))
                .allSatisfy(flags -> assertThat(flags).isEmpty());
        assertThat(told.body(AUDITOR, early + "&journalSize=" + size)).isEqualTo(answered);
    }

    /** Whether decisions holds that person for a member today. */
    private boolean mayAct(String client) {
        return told.read(client, "/decisions/v1/rounds/{round}")
                .path("allowedActions")
                .valueStream()
                .anyMatch(action -> action.path("action").asString().equals("propose-change")
                        && action.path("allowed").asBoolean());
    }

    private void pass(Duration time) {
        told.stack().clock().forward(time);
        told.put("today", today());
    }

    private LocalDate today() {
        return DutchDay.of(told.stack().clock().instant());
    }

    private void closingIn(Duration time) {
        told.put("closingTime", told.stack().clock().instant().plus(time));
    }

    private List<String> states(String path) {
        return told.read(AUDITOR, path).path("agreements").findValuesAsString("state");
    }

    /** Of the round that was open when the stack went down, as the journal has it. */
    private JsonNode closing() {
        var path = "/audit/v1/wijkaanpakken/{wijkaanpak}/entries?type=nl.wijkakkoord.decisions.round-closed.v2";
        return told.items(AUDITOR, path)
                .valueStream()
                .map(entry -> entry.path("event"))
                .filter(event -> event.at("/data/round").equals(told.known("round")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
