// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.Neighbourhood.all;
import static nl.wijkakkoord.ambitions.Neighbourhood.now;
import static nl.wijkakkoord.ambitions.RunningAmbitions.clock;
import static nl.wijkakkoord.ambitions.RunningAmbitions.service;
import static nl.wijkakkoord.ambitions.RunningAmbitions.stack;
import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestRound;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@ExtendWith(RunningAmbitions.class)
class DelayHttpTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final long AMOUNT = 10_050_000;
    private static final SubjectRef PLAN =
            new SubjectRef(SubjectType.DIRECTION, UUID.randomUUID(), 1, Digest.of(new byte[] {1}));

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID mandate = zuid.grant(MUNICIPALITY, AMOUNT);
    private final UUID round = open(List.of());

    @Test
    void what_waiting_costs_is_the_sum_of_its_calculation() {
        // When
        var issue = state(round);

        // Then
        var read = zuid.get(HOUSING, "/issues/" + issue).json();
        assertThat(read.path("centsPerMonth").asLong()).isEqualTo(3_350_000);
        assertThat(read.path("calculation")).hasSize(2);
    }

    @Test
    void an_issue_waits_for_a_round_that_there_is() {
        // When
        var stated = zuid.post(HOUSING, "/issues", issue(UUID.randomUUID()));

        // Then
        assertThat(stated.problem()).isEqualTo("round-not-heard-of");
    }

    @Test
    void an_offer_falls_due_when_the_parties_agree_before_its_moment() {
        // Given
        var issue = state(round);
        var offer = offer(issue, now().plus(Duration.ofDays(60)));

        // When
        close(round, true, now());

        // Then
        assertThat(statusOf(offer)).isEqualTo("due");
        assertThat(zuid.get(HOUSING, "/issues/" + issue).textAt("/settledIn")).isEqualTo(round.toString());
    }

    @Test
    void of_two_offers_of_all_that_a_mandate_goes_to_one_stands() {
        // Given
        var issue = state(round);
        offer(issue, now().plus(Duration.ofDays(60)));

        // When
        var second = zuid.post(
                MUNICIPALITY, "/issues/" + issue + "/contributions", contribution(now().plus(Duration.ofDays(60))));

        // Then
        assertThat(second.status()).isEqualTo(403);
        assertThat(second.problem()).isEqualTo("amount-exceeds-mandate");
    }

    @Test
    void offers_are_listed_by_who_made_them_and_by_what_became_of_them() {
        // Given
        var issue = state(round);
        var offer = offer(issue, now().plus(Duration.ofDays(60)));

        // When
        var ofMunicipality = zuid.get(
                HOUSING,
                "/issues/" + issue + "/contributions?status=offered&changedSince=0&organisation=" + MUNICIPALITY);

        // Then
        assertThat(ofMunicipality.texts("/items", "/contribution")).containsExactly(offer.toString());
        assertThat(zuid.get(HOUSING, "/issues/" + issue + "/contributions?organisation=" + HOUSING)
                        .items())
                .isEmpty();
        assertThat(zuid.get(HOUSING, "/issues/" + issue + "/contributions?status=due")
                        .items())
                .isEmpty();
    }

    @Test
    void what_was_confirmed_elsewhere_counts_too() {
        // Given
        var issue = state(round);
        var line = UUID.randomUUID();
        zuid.tell(
                "opgaven",
                line,
                new MoneyConfirmed(
                        line,
                        zuid.wijkaanpak,
                        List.of(new YearAmount(2027, 1)),
                        new MandateCitation(mandate, 1, 7),
                        all(),
                        zuid.by(MUNICIPALITY),
                        now()));

        // When
        var offered = zuid.post(
                MUNICIPALITY, "/issues/" + issue + "/contributions", contribution(now().plus(Duration.ofDays(60))));

        // Then
        assertThat(offered.problem()).isEqualTo("amount-exceeds-mandate");
    }

    @Test
    void an_offer_that_was_taken_back_does_not_fall_due() {
        // Given
        var offer = offer(state(round), now().plus(Duration.ofDays(60)));
        var withdrawal = Map.of("reason", "Een nul te veel", "mandate", mandate);
        var withdrawn = zuid.post(MUNICIPALITY, "/contributions/" + offer + "/withdrawal", withdrawal);

        // When
        close(round, true, now());

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(statusOf(offer)).isEqualTo("withdrawn");
    }

    @Test
    void an_issue_that_was_taken_back_is_not_settled_and_no_offer_for_it_falls_due() {
        // Given
        var issue = state(round);
        var offer = offer(issue, now().plus(Duration.ofDays(60)));
        var byAnother = zuid.post(HOUSING, "/issues/" + issue + "/withdrawal", Map.of("reason", "Verkeerd"));
        var withdrawn =
                zuid.post(MUNICIPALITY, "/issues/" + issue + "/withdrawal", Map.of("reason", "Verkeerd berekend"));

        // When
        close(round, true, now());

        // Then
        assertThat(byAnother.problem()).isEqualTo("issue-of-another");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(statusOf(offer)).isEqualTo("offered");
        var read = zuid.get(HOUSING, "/issues/" + issue).json();
        assertThat(read.path("withdrawnBecause").asString()).isEqualTo("Verkeerd berekend");
        assertThat(read.has("settledIn")).isFalse();
    }

    @Test
    void nothing_is_offered_on_an_issue_that_is_settled() {
        // Given
        var issue = state(round);
        close(round, true, now());

        // When
        var offered = zuid.post(HOUSING, "/issues/" + issue + "/contributions", contribution(now().plusSeconds(60)));

        // Then
        assertThat(offered.problem()).isEqualTo("issue-settled");
    }

    @Test
    void agreement_in_a_round_that_succeeds_the_first_counts_as_well() {
        // Given
        var offer = offer(state(round), now().plus(Duration.ofDays(60)));
        close(round, false, now());
        var stands = statusOf(offer);
        var next = open(List.of(round));

        // When
        close(next, true, now());

        // Then
        assertThat(stands).isEqualTo("offered");
        assertThat(statusOf(offer)).isEqualTo("due");
    }

    @Test
    void an_issue_and_what_was_offered_for_it_move_together_to_a_next_round_on_the_same_thing() {
        // Given
        var issue = state(round);
        var offer = offer(issue, now().plus(Duration.ofDays(60)));
        var next = open(List.of());
        var moved = zuid.put(MUNICIPALITY, "/issues/" + issue, 1, issue(next));

        // When
        close(next, true, now());

        // Then
        assertThat(moved.status()).isEqualTo(200);
        assertThat(zuid.get(HOUSING, "/contributions/" + offer)
                        .json()
                        .path("round")
                        .asString())
                .isEqualTo(next.toString());
        assertThat(zuid.get(HOUSING, "/contributions/" + offer + "?version=1")
                        .json()
                        .path("round")
                        .asString())
                .isEqualTo(round.toString());
        assertThat(statusOf(offer)).isEqualTo("due");
    }

    @Test
    void as_long_as_an_offer_stands_an_issue_does_not_move_to_a_round_on_something_else() {
        // Given
        var issue = state(round);
        var unbound = state(round);
        offer(issue, now().plus(Duration.ofDays(60)));
        var other = open(List.of(), new SubjectRef(SubjectType.DIRECTION, UUID.randomUUID(), 1, PLAN.digest()));

        // When
        var refused = zuid.put(MUNICIPALITY, "/issues/" + issue, 1, issue(other));

        // Then
        assertThat(refused.problem()).isEqualTo("offers-stand-on-round");
        assertThat(zuid.put(MUNICIPALITY, "/issues/" + unbound, 1, issue(other)).status())
                .isEqualTo(200);
    }

    @Test
    void a_round_that_was_succeeded_by_agreement_settles_no_issue_any_more() {
        // Given
        close(round, false, now());
        var next = open(List.of(round));
        close(open(List.of(next)), true, now());

        // When
        var stated = zuid.post(MUNICIPALITY, "/issues", issue(round));

        // Then
        assertThat(stated.problem()).isEqualTo("round-already-agreed");
    }

    @Test
    void an_offer_lapses_at_its_moment_unless_the_parties_turn_out_to_have_agreed_before_it() {
        // Given
        var before = now().plus(HOUR);
        var offer = offer(state(round), before);
        clock.forward(HOUR);
        await().until(() -> statusOf(offer).equals("lapsed"));

        // When
        close(round, true, before.minusMillis(1));

        // Then
        assertThat(statusOf(offer)).isEqualTo("due");
        var read = zuid.get(HOUSING, "/contributions/" + offer).json();
        assertThat(Instant.parse(read.path("agreedAt").asString())).isBefore(before);
    }

    @Test
    void an_offer_before_the_closing_time_falls_due_when_all_agreed_in_time_and_the_round_closed_late() {
        // Given
        var closesAt = now().plus(HOUR);
        var closing = open(List.of(), closesAt);
        var offer = offer(state(closing), closesAt);
        agree(closing);
        var agreedAt = now();
        clock.forward(HOUR.multipliedBy(3));
        await().during(Duration.ofSeconds(3)).until(() -> statusOf(offer).equals("offered"));

        // When
        zuid.tell("decisions", closing, agreed(closing, agreedAt));

        // Then
        assertThat(statusOf(offer)).isEqualTo("due");
        assertThat(lapses(offer)).isZero();
    }

    @Test
    void an_offer_lapses_when_the_wijkaanpak_ends_and_none_is_made_any_more() {
        // Given
        var issue = state(round);
        var offer = offer(issue, now().plus(Duration.ofDays(60)));

        // When
        zuid.end();

        // Then
        await().until(() -> statusOf(offer).equals("lapsed"));
        var another = contribution(now().plus(Duration.ofDays(60)));
        assertThat(zuid.post(HOUSING, "/issues/" + issue + "/contributions", another)
                        .problem())
                .isEqualTo("wijkaanpak-ended");
        assertThat(zuid.get(HOUSING, "/issues/" + issue).json().path("allowedActions"))
                .allMatch(action -> action.path("code").asString().equals("wijkaanpak-ended"));
    }

    @Test
    void what_the_parties_turn_out_to_have_agreed_to_before_the_wijkaanpak_ended_is_due_all_the_same() {
        // Given
        var offer = offer(state(round), now().plus(Duration.ofDays(60)));
        var agreedAt = now();
        zuid.end();
        await().until(() -> statusOf(offer).equals("lapsed"));

        // When
        close(round, true, agreedAt);

        // Then
        assertThat(statusOf(offer)).isEqualTo("due");
    }

    @Test
    void an_offer_lapses_when_the_round_that_was_waited_for_turns_out_not_to_have_agreed_in_time() {
        // Given
        var closesAt = now().plus(HOUR);
        var closing = open(List.of(), closesAt);
        var offer = offer(state(closing), closesAt.plusMillis(1));
        clock.forward(HOUR.multipliedBy(3));
        await().during(Duration.ofSeconds(1)).until(() -> statusOf(offer).equals("offered"));

        // When
        close(closing, false, now());

        // Then
        await().until(() -> statusOf(offer).equals("lapsed"));
    }

    @Test
    void an_offer_does_not_lapse_while_what_was_decided_before_its_moment_is_not_heard_of() {
        // Given
        var before = now().plus(HOUR);
        var offer = offer(state(round), before);
        var inbox = service.bean(ConcurrentMessageListenerContainer.class);
        inbox.stop();
        try {
            var agreedAt = now();
            stack.topics().publish("decisions", round, 2, position(round, MUNICIPALITY));
            stack.topics().publish("decisions", round, 3, position(round, HOUSING));
            clock.forward(HOUR);
            await().during(Duration.ofSeconds(3)).until(() -> statusOf(offer).equals("offered"));
            stack.topics().publish("decisions", round, 4, agreed(round, agreedAt));
        } finally {

            // When
            inbox.start();
        }

        // Then
        await().until(() -> statusOf(offer).equals("due"));
        assertThat(lapses(offer)).isZero();
    }

    @Test
    @Tag("row-1-17")
    void an_offer_falls_due_without_lapsing_first_when_an_agreement_in_time_is_told_long_after_its_moment() {
        // Given
        var before = now().plus(HOUR);
        var offer = offer(state(round), before);
        stack.topics().fallSilent("decisions");
        try {
            clock.forward(HOUR.multipliedBy(5));
            await().during(Duration.ofSeconds(3)).until(() -> statusOf(offer).equals("offered"));

            // When
            zuid.tell("decisions", round, agreed(round, before));
        } finally {
            stack.topics().goOn("decisions");
        }

        // Then
        assertThat(statusOf(offer)).isEqualTo("due");
        assertThat(lapses(offer)).isZero();
    }

    @Test
    @Tag("row-1-17")
    void an_offer_lapses_once_all_is_told_that_was_decided_by_its_moment_and_nothing_was_agreed() {
        // Given
        var before = now().plus(HOUR);
        var offer = offer(state(round), before);
        stack.topics().fallSilent("decisions");
        clock.forward(HOUR.multipliedBy(5));
        await().during(Duration.ofSeconds(2)).until(() -> statusOf(offer).equals("offered"));

        // When
        stack.topics().goOn("decisions");

        // Then
        await().until(() -> statusOf(offer).equals("lapsed"));
    }

    @Test
    void an_offer_of_who_does_not_answer_is_its_owners_and_nobody_waits_for_it() {
        // Given
        var before = now().plus(HOUR);
        var issue = state(round);
        var offer = offer(issue, before);
        zuid.setAside(MUNICIPALITY);
        var own = zuid.grant(HOUSING, AMOUNT);
        var byAnother = zuid.post(
                HOUSING, "/contributions/" + offer + "/withdrawal", Map.of("reason", "Zij zwijgen", "mandate", own));

        // When
        clock.forward(HOUR);

        // Then
        await().until(() -> statusOf(offer).equals("lapsed"));
        assertThat(byAnother.problem()).isEqualTo("contribution-of-another");
        assertThat(zuid.post(HOUSING, "/issues/" + issue + "/withdrawal", Map.of("reason", "Niet meer nodig"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void agreement_after_its_moment_makes_no_offer_due() {
        // Given
        var before = now().plus(HOUR);
        var offer = offer(state(round), before);
        clock.forward(HOUR);
        await().until(() -> statusOf(offer).equals("lapsed"));

        // When
        close(round, true, before.plusMillis(1));

        // Then
        assertThat(statusOf(offer)).isEqualTo("lapsed");
    }

    @Test
    void nobody_offers_more_than_its_mandate_goes_to() {
        // Given
        var contributions = "/issues/" + state(round) + "/contributions";
        var before = now().plus(HOUR);
        var body = Map.of("amountCents", AMOUNT + 1, "before", before, "mandate", mandate);

        // When
        var tooMuch = zuid.post(MUNICIPALITY, contributions, body);

        // Then
        assertThat(tooMuch.status()).isEqualTo(403);
        assertThat(tooMuch.problem()).isEqualTo("amount-exceeds-mandate");
        assertThat(tooMuch.textAt("/detail")).contains(mandate.toString());
        assertThat(zuid.get(HOUSING, contributions).items()).isEmpty();
    }

    @Test
    void nobody_offers_under_the_mandate_of_somebody_else() {
        // Given
        var contributions = "/issues/" + state(round) + "/contributions";

        // When
        var offered = zuid.post(HOUSING, contributions, contribution(now().plus(HOUR)));

        // Then
        assertThat(offered.problem()).isEqualTo("mandate-of-somebody-else");
        assertThat(zuid.get(HOUSING, contributions).items()).isEmpty();
    }

    @Test
    void who_has_no_mandate_is_told_so_before_it_offers() {
        // Given
        var issue = state(round);

        // When
        var actions = zuid.get(HOUSING, "/issues/" + issue).at("/allowedActions");

        // Then
        assertThat(actions.get(1).path("action").asString()).isEqualTo("offer");
        assertThat(actions.get(1).path("code").asString()).isEqualTo("no-mandate");
        assertThat(zuid.get(MUNICIPALITY, "/issues/" + issue)
                        .at("/allowedActions/1/allowed")
                        .asBoolean())
                .isTrue();
    }

    private UUID state(UUID in) {
        var stated = zuid.post(MUNICIPALITY, "/issues", issue(in));
        assertThat(stated.status()).isEqualTo(201);
        return stated.id();
    }

    private UUID offer(UUID issue, Instant before) {
        var offered = zuid.post(MUNICIPALITY, "/issues/" + issue + "/contributions", contribution(before));
        assertThat(offered.status()).isEqualTo(201);
        return offered.id();
    }

    private String statusOf(UUID contribution) {
        return zuid.get(HOUSING, "/contributions/" + contribution).textAt("/status");
    }

    private static Map<String, Object> issue(UUID round) {
        return body("""
            {"title": "Duurzaamheidseisen", "round": "%s", "calculation": [
             {"text": "Rente over de grond", "centsPerMonth": 1250000},
             {"text": "Stijging van de bouwkosten", "centsPerMonth": 2100000}]}
            """, round);
    }

    private Map<String, Object> contribution(Instant before) {
        return Map.of("amountCents", AMOUNT, "before", before, "mandate", mandate);
    }

    private UUID open(List<UUID> succeeds) {
        return open(succeeds, PLAN, now().plus(Duration.ofDays(90)));
    }

    private UUID open(List<UUID> succeeds, SubjectRef subject) {
        return open(succeeds, subject, now().plus(Duration.ofDays(90)));
    }

    private UUID open(List<UUID> succeeds, Instant closesAt) {
        return open(succeeds, PLAN, closesAt);
    }

    private UUID open(List<UUID> succeeds, SubjectRef subject, Instant closesAt) {
        var id = UUID.randomUUID();
        var alternatives = List.of(new Alternative(subject, "Plan", null, null));
        zuid.tell(
                "decisions",
                id,
                round(id).opened(alternatives, succeeds, closesAt, all(), now(), MUNICIPALITY, HOUSING));
        return id;
    }

    private void close(UUID id, boolean agreed, Instant at) {
        var plan = new SubjectRef("plan", PLAN.id(), 1, PLAN.digest());
        zuid.tell("decisions", id, round(id).closed(plan, agreed, at));
    }

    private TestRound round(UUID id) {
        return new TestRound(id, zuid.wijkaanpak, zuid.by(MUNICIPALITY));
    }

    /** All parties agree now, in a round that closes at its time, or later when nobody gets round to it. */
    private void agree(UUID id) {
        for (var party : List.of(MUNICIPALITY, HOUSING)) {
            zuid.tell("decisions", id, position(id, party));
        }
    }

    private PositionTaken position(UUID id, OrganisationId party) {
        return new PositionTaken(
                id,
                zuid.wijkaanpak,
                PLAN.digest(),
                party,
                zuid.member(party),
                Stance.AGREES,
                null,
                null,
                new MandateCitation(mandate, 1, 1),
                null,
                null,
                all(),
                zuid.by(party),
                now());
    }

    private RoundClosed agreed(UUID id, Instant agreedAt) {
        return new RoundClosed(
                id,
                zuid.wijkaanpak,
                List.of(new Verdict(PLAN, true, List.of())),
                List.of(),
                null,
                "wijkakkoord-outcome/1",
                agreedAt,
                all(),
                zuid.by(MUNICIPALITY),
                now(),
                null,
                null,
                null);
    }

    /** How often it was said of the offer that it lapsed. */
    private static long lapses(UUID offer) {
        return service.bean(JdbcClient.class)
                .sql("select count(*) from event where aggregate_identifier = ? and payload_type like '%lapsed%'")
                .param(offer.toString())
                .query(Long.class)
                .single();
    }
}
