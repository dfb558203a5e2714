// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.Neighbourhood.SOON;
import static nl.wijkakkoord.ambitions.Neighbourhood.all;
import static nl.wijkakkoord.ambitions.Neighbourhood.now;
import static nl.wijkakkoord.ambitions.RunningAmbitions.clock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
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
        assertThat(zuid.get(HOUSING, "/issues/" + issue)
                        .json()
                        .path("settledIn")
                        .asString())
                .isEqualTo(round.toString());
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
        await().atMost(SOON).until(() -> statusOf(offer).equals("lapsed"));

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
        await().atMost(SOON).until(() -> statusOf(offer).equals("lapsed"));

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
        assertThat(tooMuch.json().path("detail").asString()).contains(mandate.toString());
        assertThat(zuid.get(HOUSING, contributions).json().path("items")).isEmpty();
    }

    @Test
    void nobody_offers_under_the_mandate_of_somebody_else() {
        // Given
        var contributions = "/issues/" + state(round) + "/contributions";

        // When
        var offered = zuid.post(HOUSING, contributions, contribution(now().plus(HOUR)));

        // Then
        assertThat(offered.problem()).isEqualTo("mandate-of-somebody-else");
        assertThat(zuid.get(HOUSING, contributions).json().path("items")).isEmpty();
    }

    @Test
    void who_has_no_mandate_is_told_so_before_it_offers() {
        // Given
        var issue = state(round);

        // When
        var actions = zuid.get(HOUSING, "/issues/" + issue).json().path("allowedActions");

        // Then
        assertThat(actions.get(1).path("action").asString()).isEqualTo("offer");
        assertThat(actions.get(1).path("code").asString()).isEqualTo("no-mandate");
        assertThat(zuid.get(MUNICIPALITY, "/issues/" + issue)
                        .json()
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
        return zuid.get(HOUSING, "/contributions/" + contribution)
                .json()
                .path("status")
                .asString();
    }

    private static Map<String, Object> issue(UUID round) {
        return Map.of(
                "title",
                "Duurzaamheidseisen",
                "round",
                round,
                "calculation",
                List.of(
                        Map.of("text", "Rente over de grond", "centsPerMonth", 1_250_000),
                        Map.of("text", "Stijging van de bouwkosten", "centsPerMonth", 2_100_000)));
    }

    private Map<String, Object> contribution(Instant before) {
        return Map.of("amountCents", AMOUNT, "before", before, "mandate", mandate);
    }

    private UUID open(List<UUID> succeeds) {
        var id = UUID.randomUUID();
        var terms = new ProcedureTerms(
                List.of(MUNICIPALITY, HOUSING),
                List.of(),
                List.of(),
                new DecisionRule(DecisionRule.Kind.UNANIMITY, null, null),
                2,
                ProcedureTerms.Visibility.OPEN);
        zuid.tell(
                "decisions",
                id,
                new RoundOpened(
                        id,
                        zuid.wijkaanpak,
                        List.of(new Alternative(PLAN, "Plan", null)),
                        null,
                        terms,
                        now().plus(Duration.ofDays(90)),
                        succeeds,
                        List.of(),
                        null,
                        null,
                        null,
                        all(),
                        zuid.by(MUNICIPALITY),
                        now()));
        return id;
    }

    private void close(UUID id, boolean agreed, Instant at) {
        zuid.tell(
                "decisions",
                id,
                new RoundClosed(
                        id,
                        zuid.wijkaanpak,
                        List.of(new Verdict(new SubjectRef("plan", PLAN.id(), 1, PLAN.digest()), agreed, List.of())),
                        List.of(),
                        "wijkakkoord-outcome/1",
                        all(),
                        zuid.by(MUNICIPALITY),
                        at));
    }
}
