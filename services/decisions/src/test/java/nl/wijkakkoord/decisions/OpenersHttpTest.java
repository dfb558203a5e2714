// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The parties agree on who opens rounds and closes them early. */
@ExtendWith(RunningDecisions.class)
class OpenersHttpTest {
    private static final OrganisationId FACILITATOR = RESIDENTS;
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void who_was_not_agreed_on_opens_no_round_and_is_told_who_does() {
        // Given
        agreeOn(FACILITATOR, HOUSING);

        // When
        var refused = open(MUNICIPALITY, Neighbourhood.all());

        // Then
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("not-among-the-openers");
        assertThat(refused.textAt("/detail")).contains("Partij " + FACILITATOR, "Partij " + HOUSING);
        assertThat(open(FACILITATOR, Neighbourhood.all()).status()).isEqualTo(201);
    }

    @Test
    void each_of_those_agreed_on_closes_early_moves_and_cancels_and_nobody_else_does() {
        // Given
        agreeOn(FACILITATOR, HOUSING);
        var round = open(FACILITATOR, Neighbourhood.all()).id();

        // When
        var others = List.of(deciding.close(GRID, round), move(GRID, round), cancel(GRID, round));
        var moved = move(HOUSING, round);
        var cancelled = cancel(HOUSING, round);

        // Then
        assertThat(others).extracting(Answer::problem).containsOnly("not-among-the-openers");
        assertThat(List.of(moved.status(), cancelled.status())).containsOnly(200);
    }

    @Test
    void what_may_be_done_says_so_too() {
        // Given
        agreeOn(FACILITATOR, HOUSING);

        // When
        var round = open(FACILITATOR, Neighbourhood.all()).id();

        // Then
        assertThat(mayCancel(FACILITATOR, round)).isTrue();
        assertThat(mayCancel(HOUSING, round)).isTrue();
        assertThat(mayCancel(GRID, round)).isFalse();
    }

    @Test
    void where_all_of_them_left_whoever_otherwise_may_opens_and_closes() {
        // Given
        agreeOn(FACILITATOR);
        var open = open(FACILITATOR, Neighbourhood.all()).id();
        zuid.leave(FACILITATOR);

        // When
        var another = open(GRID, Neighbourhood.all());
        var cancelled = cancel(GRID, open);

        // Then
        assertThat(another.status()).isEqualTo(201);
        assertThat(cancelled.status()).isEqualTo(200);
    }

    @Test
    void where_none_of_them_may_see_what_is_decided_on_whoever_may_opens() {
        // Given
        agreeOn(FACILITATOR);

        // When
        var opened = open(GRID, Audience.of(MUNICIPALITY, HOUSING, GRID));

        // Then
        assertThat(opened.status()).isEqualTo(201);
        assertThat(cancel(GRID, opened.id()).status()).isEqualTo(200);
    }

    @Test
    void a_successor_opens_and_closes_in_its_predecessors_place() {
        // Given
        agreeOn(FACILITATOR);
        var open = open(FACILITATOR, Neighbourhood.all()).id();
        zuid.succeed(FACILITATOR, STRANGER, PartyKind.FACILITATOR);

        // When
        var answers = List.of(
                open(STRANGER, Neighbourhood.all()).status(),
                cancel(STRANGER, open).status());

        // Then
        assertThat(answers).containsExactly(201, 200);
    }

    @Test
    void openers_take_part_and_may_open() {
        // Given
        zuid.admit(ADVISER, PartyKind.ADVISER, MemberRole.ADVISER);

        // When
        var problems = List.of(
                deciding.propose(MUNICIPALITY, with(ADVISER)).problem(),
                deciding.propose(MUNICIPALITY, with(STRANGER)).problem(),
                deciding.propose(MUNICIPALITY, with(HOUSING, HOUSING)).problem());

        // Then
        assertThat(problems).containsExactly("party-does-not-open", "party-not-admitted", "party-named-twice");
    }

    private void agreeOn(OrganisationId... openers) {
        zuid.admit(FACILITATOR, PartyKind.FACILITATOR, MemberRole.FACILITATOR);
        deciding.agreeOnProcedure(MUNICIPALITY, with(openers), MUNICIPALITY, HOUSING, GRID);
    }

    private static Map<String, Object> with(OrganisationId... openers) {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("openers", List.of(openers));
        return terms;
    }

    private Answer open(OrganisationId party, Audience audience) {
        return deciding.open(party, zuid.submit("direction", UUID.randomUUID(), 1, audience), null);
    }

    private Answer move(OrganisationId party, UUID round) {
        var closesAt = Neighbourhood.now().plus(Duration.ofDays(9));
        return deciding.send(
                "PUT",
                party,
                "/rounds/" + round + "/closing-time",
                Map.of("closesAt", closesAt, "reason", "Meer tijd"),
                "If-Match",
                deciding.get(party, "/rounds/" + round).header("ETag"));
    }

    private Answer cancel(OrganisationId party, UUID round) {
        return deciding.post(party, "/rounds/" + round + "/cancellation", Map.of("reason", "Te vroeg"));
    }

    private boolean mayCancel(OrganisationId party, UUID round) {
        return deciding.round(party, round)
                .path("allowedActions")
                .valueStream()
                .filter(action -> action.path("action").asString().equals("cancel"))
                .allMatch(action -> action.path("allowed").asBoolean());
    }
}
