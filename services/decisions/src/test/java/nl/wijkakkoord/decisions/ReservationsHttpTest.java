// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Agreement under reservation of a body of the party's own. */
@ExtendWith(RunningDecisions.class)
class ReservationsHttpTest {
    private static final String COUNCIL = "gemeenteraad";

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void an_outcome_under_an_open_reservation_is_neither_agreed_nor_not_until_the_body_decides() {
        // Given
        var round = closedUnderReservation(inDays(40));
        var before = deciding.round(GRID, round);

        // When
        var recorded = decide(MUNICIPALITY, round, "Gemeenteraad", "approved", today());

        // Then
        assertThat(before.at("/outcome/agreed").asBoolean()).isFalse();
        assertThat(before.at("/outcome/underReservation").asBoolean()).isTrue();
        assertThat(before.at("/outcome/verdicts/0/findings").findValuesAsString("code"))
                .contains("reservation-open", "all-agree");
        assertThat(recorded.status()).isEqualTo(200);
        var after = deciding.round(GRID, round);
        assertThat(after.at("/outcome/agreed").asBoolean()).isTrue();
        assertThat(after.at("/outcome/underReservation").asBoolean()).isFalse();
        assertThat(Instant.parse(after.at("/outcome/agreedAt").asString()))
                .isAfter(Instant.parse(after.at("/outcome/closedAt").asString()));
        assertThat(after.at("/reservations/0/state").asString()).isEqualTo("lifted");
        assertThat(after.at("/reservations/0/decision/reference").asString()).isEqualTo("Raadsbesluit 61");
    }

    @Test
    void what_the_body_refuses_is_not_agreed() {
        // Given
        var round = closedUnderReservation(inDays(40));

        // When
        decide(MUNICIPALITY, round, COUNCIL, "refused", today());

        // Then
        var outcome = deciding.round(GRID, round).path("outcome");
        assertThat(outcome.path("agreed").asBoolean()).isFalse();
        assertThat(outcome.path("underReservation").asBoolean()).isFalse();
        assertThat(outcome.at("/verdicts/0/findings").findValuesAsString("code"))
                .contains("reservation-refused");
    }

    @Test
    void the_day_after_its_last_one_a_reservation_lapses_by_itself() {
        // Given
        var round = closedUnderReservation(inDays(2));

        // When
        clock.forward(Duration.ofDays(3));

        // Then
        await().until(() -> state(round).equals("lapsed"));
        var outcome = deciding.round(GRID, round).path("outcome");
        assertThat(outcome.path("underReservation").asBoolean()).isFalse();
        assertThat(outcome.at("/verdicts/0/findings").findValuesAsString("code"))
                .contains("reservation-lapsed");
        assertThat(decide(MUNICIPALITY, round, COUNCIL, "approved", today().minusDays(2))
                        .problem())
                .isEqualTo("outcome-stands");
    }

    @Test
    void a_body_may_decide_while_the_round_is_open_and_then_the_outcome_waits_for_nothing() {
        // Given
        var round = opened("open");
        reserving(MUNICIPALITY, round, COUNCIL, inDays(40));
        decide(MUNICIPALITY, round, COUNCIL, "approved", today());
        agree(round, HOUSING, GRID);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(deciding.round(GRID, round).at("/outcome/agreed").asBoolean())
                .isTrue();
    }

    @Test
    void a_body_decides_once_and_only_for_who_reserved_it() {
        // Given
        var round = opened("open");
        reserving(MUNICIPALITY, round, COUNCIL, inDays(40));

        // When
        var problems = List.of(
                decide(HOUSING, round, COUNCIL, "approved", today()).problem(),
                decide(MUNICIPALITY, round, "college", "approved", today()).problem(),
                decide(MUNICIPALITY, round, COUNCIL, "approved", inDays(1)).problem(),
                decide(MUNICIPALITY, round, COUNCIL, "approved", today(), null).problem(),
                again(round).problem());

        // Then
        assertThat(problems)
                .containsExactly(
                        "nobody-waits-for-body",
                        "nobody-waits-for-body",
                        "decided-in-the-future",
                        "decision-without-source",
                        "decision-recorded-already");
    }

    @Test
    void reservations_that_mean_nothing_are_refused() {
        // Given
        var round = opened("open");

        // When
        var problems = List.of(
                saying(MUNICIPALITY, round, "agrees-under-reservation", Map.of())
                        .problem(),
                saying(MUNICIPALITY, round, "agrees", Map.of("reservation", reservation(COUNCIL, today())))
                        .problem(),
                reserving(MUNICIPALITY, round, COUNCIL, today().minusDays(1)).problem(),
                reserving(MUNICIPALITY, round, COUNCIL, today().plusYears(2).plusDays(1))
                        .problem());

        // Then
        assertThat(problems)
                .containsExactly(
                        "reservation-not-of-stance",
                        "reservation-not-of-stance",
                        "last-day-not-valid",
                        "last-day-not-valid");
        assertThat(deciding.round(GRID, round).path("waitingFor")).hasSize(3);
    }

    @Test
    void under_seal_nothing_tells_that_there_is_a_reservation_until_the_round_closed() {
        // Given
        var round = opened("sealed-until-closing");
        var unlike = reserving(MUNICIPALITY, round, COUNCIL, inDays(40));
        agree(round, HOUSING, GRID);
        var read = deciding.round(HOUSING, round).toString()
                + deciding.get(HOUSING, "/rounds/" + round + "/positions").json()
                + ledger(HOUSING);
        var early = List.of(
                decide(MUNICIPALITY, round, COUNCIL, "approved", today()).problem(),
                decide(HOUSING, round, COUNCIL, "approved", today()).problem());
        var alike = reserving(MUNICIPALITY, round, COUNCIL, inDays(2)).problem();
        deciding.close(MUNICIPALITY, round);

        // When
        var recorded = decide(MUNICIPALITY, round, COUNCIL, "approved", today());

        // Then
        assertThat(unlike.status()).isEqualTo(200);
        assertThat(read).doesNotContain(COUNCIL).doesNotContain("agrees-under-reservation");
        assertThat(early).containsExactly("internal-decision-under-seal", "internal-decision-under-seal");
        assertThat(alike).isEqualTo("reservation-ends-before-closing");
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(deciding.round(GRID, round).at("/outcome/agreed").asBoolean())
                .isTrue();
    }

    @Test
    void what_is_under_reservation_is_still_before_the_parties() {
        // Given
        var subject = zuid.submit("direction", UUID.randomUUID(), 1, Neighbourhood.all());
        var round = closedUnderReservation(subject, inDays(40));
        var next = zuid.submit("direction", subject.id(), 2, Neighbourhood.all());

        // When
        var refused = deciding.open(MUNICIPALITY, next, round);

        // Then
        assertThat(refused.problem()).isEqualTo("round-already-open");
        var listed = deciding.get(
                        GRID, "/wijkaanpakken/" + zuid.wijkaanpak + "/rounds?status=closed&subject=" + subject.id())
                .items()
                .get(0);
        assertThat(listed.path("underReservation").asBoolean()).isTrue();
        assertThat(listed.has("agreed")).isFalse();
    }

    @Test
    void who_waits_for_a_round_that_is_under_reservation_waits_until_it_is_settled() {
        // Given
        agreed("open");
        var awaited = underReservation(direction(), inDays(40));
        var early = waitingFor(awaited);
        deciding.close(MUNICIPALITY, early);
        var late = waitingFor(awaited);
        decide(MUNICIPALITY, awaited, COUNCIL, "approved", today());

        // When
        deciding.close(MUNICIPALITY, late);

        // Then
        assertThat(deciding.round(GRID, early).at("/outcome/conditions/0/why").asString())
                .isEqualTo("not-yet");
        assertThat(deciding.round(GRID, late).at("/outcome/conditions/0/why").asString())
                .isEqualTo("holds");
    }

    @Test
    void the_ledger_lists_open_and_settled_reservations_by_their_last_day() {
        // Given
        agreed("open");
        var later = underReservation(direction(), inDays(50));
        var sooner = underReservation(direction(), inDays(40));
        decide(MUNICIPALITY, later, COUNCIL, "approved", today());

        // When
        var all = ledger(HOUSING);

        // Then
        assertThat(all.findValuesAsString("round")).containsExactly(sooner.toString(), later.toString());
        assertThat(all.findValuesAsString("state")).containsExactly("open", "lifted");
        assertThat(all.at("/1/decidedOn").asString()).isEqualTo(today().toString());
        var path = "/wijkaanpakken/" + zuid.wijkaanpak + "/reservations?limit=1";
        var first = deciding.get(HOUSING, path + "&state=open");
        assertThat(first.items()).hasSize(1);
    }

    @Test
    void a_condition_waits_for_what_a_body_of_another_party_decides() {
        // Given
        agreed("open");
        var met = waitingForBody(inDays(3));
        deciding.take(MUNICIPALITY, met, "agrees", null);
        decide(MUNICIPALITY, met, COUNCIL, "approved", today());
        var unmet = waitingForBody(inDays(3));
        deciding.take(MUNICIPALITY, unmet, "agrees", null);
        var refused = waitingForBody(inDays(3));
        deciding.take(MUNICIPALITY, refused, "agrees", null);
        decide(MUNICIPALITY, refused, COUNCIL, "refused", today());

        // When
        List.of(met, unmet, refused).forEach(round -> deciding.close(MUNICIPALITY, round));

        // Then
        var whys = new ArrayList<String>();
        List.of(met, unmet, refused)
                .forEach(round -> whys.add(deciding.round(GRID, round)
                        .at("/outcome/conditions/0/why")
                        .asString()));
        assertThat(whys).containsExactly("holds", "not-yet", "failed");
        assertThat(deciding.round(GRID, met)
                        .at("/outcome/conditions/0/condition/body")
                        .asString())
                .isEqualTo(COUNCIL);
    }

    @Test
    void who_came_in_a_partys_place_after_the_closing_tells_what_its_body_decided() {
        // Given
        var round = closedUnderReservation(inDays(40));
        zuid.succeed(MUNICIPALITY, STRANGER, PartyKind.MUNICIPALITY);
        zuid.grant(zuid.mandate(STRANGER), STRANGER, null);
        await().until(() -> deciding.get(MUNICIPALITY, "/rounds/" + round).status() == 404);

        // When
        var recorded = decide(STRANGER, round, COUNCIL, "approved", today());

        // Then
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(deciding.round(GRID, round).at("/outcome/agreed").asBoolean())
                .isTrue();
    }

    @Test
    void a_round_whose_outcome_waits_is_cancelled_when_the_wijkaanpak_ends() {
        // Given
        var round = closedUnderReservation(inDays(40));

        // When
        zuid.end();

        // Then
        await().until(() ->
                deciding.round(GRID, round).path("status").asString().equals("cancelled"));
        assertThat(state(round)).isEqualTo("ended");
    }

    private Answer again(UUID round) {
        decide(MUNICIPALITY, round, COUNCIL, "refused", today());
        return decide(MUNICIPALITY, round, COUNCIL, "approved", today());
    }

    private UUID waitingForBody(LocalDate until) {
        var round = deciding.open(MUNICIPALITY, direction(), null).id();
        var condition = Map.of(
                "kind",
                "internal-decision",
                "organisation",
                MUNICIPALITY.value(),
                "body",
                COUNCIL,
                "until",
                until.toString());
        saying(HOUSING, round, "agrees-under-conditions", Map.of("conditions", List.of(condition)));
        deciding.take(GRID, round, "agrees", null);
        return round;
    }

    private UUID waitingFor(UUID awaited) {
        var round = deciding.open(MUNICIPALITY, direction(), null).id();
        var condition = Map.of("kind", "round-agreed", "round", awaited);
        saying(GRID, round, "agrees-under-conditions", Map.of("conditions", List.of(condition)));
        agree(round, MUNICIPALITY, HOUSING);
        return round;
    }

    private UUID closedUnderReservation(LocalDate until) {
        return closedUnderReservation(direction(), until);
    }

    private UUID closedUnderReservation(SubjectRef subject, LocalDate until) {
        agreed("open");
        return underReservation(subject, until);
    }

    private UUID underReservation(SubjectRef subject, LocalDate until) {
        var round = deciding.open(MUNICIPALITY, subject, null).id();
        reserving(MUNICIPALITY, round, COUNCIL, until);
        agree(round, HOUSING, GRID);
        deciding.close(MUNICIPALITY, round);
        return round;
    }

    private UUID opened(String visibility) {
        agreed(visibility);
        return deciding.open(MUNICIPALITY, direction(), null).id();
    }

    private void agreed(String visibility) {
        var terms = new HashMap<>(Deciding.terms(visibility, MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", Map.of("kind", "unanimity"));
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
    }

    private SubjectRef direction() {
        return zuid.submit("direction", UUID.randomUUID(), 1, Neighbourhood.all());
    }

    private void agree(UUID round, OrganisationId... parties) {
        for (var party : parties) {
            deciding.take(party, round, "agrees", null);
        }
    }

    private Answer reserving(OrganisationId party, UUID round, String body, LocalDate until) {
        return saying(party, round, "agrees-under-reservation", Map.of("reservation", reservation(body, until)));
    }

    private static Map<String, Object> reservation(String body, LocalDate until) {
        return Map.of("body", body, "until", until.toString());
    }

    private Answer saying(OrganisationId party, UUID round, String stance, Map<String, Object> more) {
        var digest = deciding.round(party, round)
                .at("/alternatives/0/subject/digest")
                .asString();
        var body = Deciding.position(digest, stance, null, zuid.mandate(party));
        body.putAll(more);
        return deciding.post(party, "/rounds/" + round + "/positions", body);
    }

    private Answer decide(OrganisationId party, UUID round, String body, String outcome, LocalDate day) {
        return decide(party, round, body, outcome, day, "Raadsbesluit 61");
    }

    private Answer decide(
            OrganisationId party, UUID round, String body, String outcome, LocalDate day, String reference) {
        var decision = new HashMap<String, Object>(
                Map.of("body", body, "outcome", outcome, "decidedOn", day.toString(), "mandate", zuid.mandate(party)));
        decision.put("reference", reference);
        return deciding.post(party, "/rounds/" + round + "/internal-decisions", decision);
    }

    private JsonNode ledger(OrganisationId reader) {
        return deciding.get(reader, "/wijkaanpakken/" + zuid.wijkaanpak + "/reservations")
                .json()
                .path("items");
    }

    private String state(UUID round) {
        return ledger(GRID).findParents("round").stream()
                .filter(each -> each.path("round").asString().equals(round.toString()))
                .map(each -> each.path("state").asString())
                .findFirst()
                .orElse("");
    }

    private static LocalDate inDays(int days) {
        return today().plusDays(days);
    }

    private static LocalDate today() {
        return DutchDay.of(clock.instant());
    }
}
