// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.Neighbourhood.all;
import static nl.wijkakkoord.ambitions.Neighbourhood.now;
import static nl.wijkakkoord.ambitions.RunningAmbitions.clock;
import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
    void agreement_after_its_moment_makes_no_offer_due() {
        // Given
        var before = now().plus(HOUR);
        var offer = offer(state(round), before);
        clock.forward(HOUR);
        await().until(() -> statusOf(offer).equals("lapsed"));

        // When
        close(round, true, before);

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
        return open(succeeds, PLAN);
    }

    private UUID open(List<UUID> succeeds, SubjectRef subject) {
        var id = UUID.randomUUID();
        var alternatives = List.of(new Alternative(subject, "Plan", null));
        var closesAt = now().plus(Duration.ofDays(90));
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
}
