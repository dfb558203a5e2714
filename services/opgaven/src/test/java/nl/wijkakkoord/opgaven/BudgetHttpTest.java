// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Example.STRANGER;
import static nl.wijkakkoord.opgaven.Neighbourhood.SOON;
import static nl.wijkakkoord.opgaven.Neighbourhood.all;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.confirmation;
import static nl.wijkakkoord.opgaven.Purse.done;
import static nl.wijkakkoord.opgaven.Purse.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningOpgaven.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BudgetHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, 500_000_00L);

    @Test
    void needed_less_available_is_the_gap_in_exact_cents() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);

        // When
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 250_000_00)));

        // Then
        assertThat(purse.sums(opgave).path("neededCents").asLong()).isEqualTo(400_000_00);
        assertThat(purse.sums(opgave).path("availableCents").asLong()).isEqualTo(250_000_00);
        assertThat(purse.sums(opgave).path("gapCents").asLong()).isEqualTo(150_000_00);
    }

    @Test
    void a_subsidy_that_was_applied_for_is_no_cover_until_it_is_granted() {
        // Given
        var line = purse.line(HOUSING, "isde", 100_000_00);

        // When
        done(zuid.post(HOUSING, "/budget-lines/" + line + "/application", Map.of("appliedOn", "2026-02-01")));
        var applied = purse.read(line);
        done(zuid.post(
                HOUSING,
                "/budget-lines/" + line + "/grant",
                Map.of(
                        "amountCents",
                        80_000_00,
                        "conditions",
                        List.of("Gereed in 2028"),
                        "decidedOn",
                        "2026-03-01",
                        "evidence",
                        Map.of("title", "Beschikking", "digest", Purse.EVIDENCE))));

        // Then
        assertThat(applied.path("status").asString()).isEqualTo("applied");
        assertThat(applied.path("availableCents").asLong()).isZero();
        var granted = purse.read(line);
        assertThat(granted.path("status").asString()).isEqualTo("granted");
        assertThat(granted.path("availableCents").asLong()).isEqualTo(80_000_00);
        assertThat(granted.at("/conditions/0").asString()).isEqualTo("Gereed in 2028");
    }

    @Test
    void nobody_but_the_owner_under_a_mandate_disposes_of_its_money() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        var other = purse.mandate(MUNICIPALITY, null);

        // When
        var answer = purse.commit(MUNICIPALITY, line, commitment(opgave, measure, other, 1));

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("money-of-another");
        assertThat(purse.commit(HOUSING, line, commitment(opgave, measure, other, 1))
                        .problem())
                .isEqualTo("mandate-of-somebody-else");
        assertThat(purse.commit(HOUSING, line, commitment(opgave, measure, UUID.randomUUID(), 1))
                        .problem())
                .isEqualTo("mandate-not-heard-of");
        assertThat(purse.commit(STRANGER, line, commitment(opgave, measure, other, 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_expects_more_than_its_mandate_covers_cannot_confirm_it() {
        // Given
        var line = purse.line(HOUSING, "eigen-middelen", 500_000_01);

        // When
        var answer = zuid.post(HOUSING, "/budget-lines/" + line + "/confirmation", confirmation(mandate, 500_000_01));

        // Then
        assertThat(answer.problem()).isEqualTo("amount-exceeds-mandate");
        assertThat(purse.read(line).path("status").asString()).isEqualTo("expected");
    }

    @Test
    void subsidies_that_pay_more_than_a_measure_costs_together_are_refused_whichever_line_comes_second() {
        // Given
        purse.need(opgave, measure, 100_000_00);
        var isde = granted("isde", 80_000_00);
        var province = granted("subsidie-provincie", 80_000_00);
        done(purse.commit(HOUSING, isde, commitment(opgave, measure, mandate, 80_000_00)));

        // When
        var answer = purse.commit(HOUSING, province, commitment(opgave, measure, mandate, 20_000_01));

        // Then
        assertThat(answer.problem()).isEqualTo("scheme-share-exceeded");
        done(purse.commit(HOUSING, province, commitment(opgave, measure, mandate, 20_000_00)));
    }

    @Test
    void what_is_reserved_under_a_condition_is_shown_as_such_and_lapses_on_its_moment() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        var conditional = commitment(opgave, measure, mandate, 50_000_00);
        conditional.put("condition", Map.of("text", "Als de provincie meedoet", "before", now().plusSeconds(3)));

        // When
        done(purse.commit(HOUSING, line, conditional));

        // Then
        assertThat(purse.sums(opgave).path("reservedCents").asLong()).isEqualTo(50_000_00);
        assertThat(purse.sums(opgave).path("availableCents").asLong()).isZero();
        await().atMost(SOON)
                .until(() ->
                        purse.read(line).at("/commitments/0/status").asString().equals("lapsed"));
        assertThat(purse.read(line).path("availableCents").asLong()).isEqualTo(250_000_00);
    }

    @Test
    void an_offer_is_reserved_becomes_cover_when_it_falls_due_and_is_gone_when_it_lapses() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var contribution = UUID.randomUUID();
        var round = UUID.randomUUID();
        offer(contribution, round, 150_000_00);
        var line = UUID.fromString(
                zuid.get(HOUSING, "/budget-lines").json().at("/items/0/line").asString());
        done(zuid.post(
                HOUSING,
                "/budget-lines/" + line + "/spreading",
                Map.of("years", List.of(Map.of("year", 2027, "amountCents", 150_000_00)))));
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 150_000_00)));
        var reserved = purse.sums(opgave);
        var offered = zuid.get(HOUSING, "/budget-lines").json();

        // When
        zuid.tell(
                "ambitions",
                contribution,
                new ContributionFellDue(
                        contribution,
                        zuid.wijkaanpak,
                        UUID.randomUUID(),
                        round,
                        HOUSING,
                        150_000_00,
                        now(),
                        all(),
                        zuid.by(HOUSING),
                        now()));

        // Then
        assertThat(reserved.path("reservedCents").asLong()).isEqualTo(150_000_00);
        assertThat(offered.at("/items/0/reservedCents").asLong()).isEqualTo(150_000_00);
        assertThat(offered.at("/items/0/committedCents").asLong()).isZero();
        assertThat(zuid.get(HOUSING, "/budget-lines")
                        .json()
                        .at("/items/0/committedCents")
                        .asLong())
                .isEqualTo(150_000_00);
        assertThat(reserved.path("gapCents").asLong()).isEqualTo(400_000_00);
        assertThat(purse.sums(opgave).path("committedCents").asLong()).isEqualTo(150_000_00);
        assertThat(purse.sums(opgave).path("gapCents").asLong()).isEqualTo(250_000_00);
        var lapsing = UUID.randomUUID();
        offer(lapsing, round, 7_00);
        zuid.tell(
                "ambitions",
                lapsing,
                new ContributionLapsed(lapsing, zuid.wijkaanpak, UUID.randomUUID(), all(), zuid.by(HOUSING), now()));
        assertThat(zuid.get(HOUSING, "/budget-lines?status=lapsed").json().path("items"))
                .hasSize(1);
    }

    @Test
    void a_commitment_falls_away_with_the_position_that_it_is_tied_to() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        var round = UUID.randomUUID();
        var tied = commitment(opgave, measure, mandate, 50_000_00);
        tied.put("round", round);
        var early = purse.commit(HOUSING, line, tied);
        position(round);
        done(purse.commit(HOUSING, line, tied));

        // When
        position(round);

        // Then
        assertThat(early.problem()).isEqualTo("position-not-heard-of");
        assertThat(purse.read(line).at("/commitments/0/status").asString()).isEqualTo("fell-away");
        assertThat(purse.read(line).path("availableCents").asLong()).isEqualTo(250_000_00);
    }

    @Test
    void sums_per_taakveld_are_those_of_the_lines_and_as_of_a_moment_what_was_known_then() {
        // Given
        done(zuid.post(MUNICIPALITY, "/budget-lines", line(MUNICIPALITY, "eigen-middelen", 100_01, "7.4")));
        done(zuid.post(MUNICIPALITY, "/budget-lines", line(MUNICIPALITY, "eigen-middelen", 200_02, "7.4")));
        var before = now();
        await().until(() -> now().isAfter(before));
        done(zuid.post(MUNICIPALITY, "/budget-lines", line(MUNICIPALITY, "eigen-middelen", 50_00, "8.3")));

        // When
        var money = zuid.get(HOUSING, "/money").json();

        // Then
        assertThat(money.at("/perDomain/0/key").asString()).isEqualTo("7.4");
        assertThat(money.at("/perDomain/0/sums/expectedCents").asLong()).isEqualTo(300_03);
        assertThat(money.at("/total/expectedCents").asLong()).isEqualTo(350_03);
        assertThat(zuid.get(HOUSING, "/money?asOf=" + before)
                        .json()
                        .at("/total/expectedCents")
                        .asLong())
                .isEqualTo(300_03);
    }

    @Test
    void a_spreadsheet_gets_the_same_as_a_table() {
        // Given
        done(zuid.post(MUNICIPALITY, "/budget-lines", line(MUNICIPALITY, "eigen-middelen", 100_01, "7.4")));

        // When
        var table = zuid.get(HOUSING, "/money", "Accept", "text/csv");

        // Then
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text())
                .startsWith("\uFEFFsoort;")
                .contains(";7.4 Milieubeheer;")
                .endsWith(";100,01\r\n");
    }

    @Test
    void a_party_that_is_asked_answers_with_an_amount_or_none_and_nobody_answers_for_it() {
        // Given
        var enquiry = zuid.post(
                        MUNICIPALITY,
                        "/budget-enquiries",
                        Map.of("party", HOUSING, "question", "Heeft u budget?", "answerBy", LocalDate.now()))
                .id();
        var path = "/budget-enquiries/" + enquiry;

        // When
        var other = zuid.post(MUNICIPALITY, path + "/answer", Map.of("answer", "amount", "amountCents", 1));
        done(zuid.post(HOUSING, path + "/answer", Map.of("answer", "none")));
        var none = zuid.get(MUNICIPALITY, path).json();
        done(zuid.post(HOUSING, path + "/answer", Map.of("answer", "amount", "amountCents", 150_000_00)));

        // Then
        assertThat(other.problem()).isEqualTo("another-was-asked");
        assertThat(none.path("answer").asString()).isEqualTo("none");
        assertThat(zuid.get(MUNICIPALITY, path).json().path("amountCents").asLong())
                .isEqualTo(150_000_00);
        assertThat(zuid.post(HOUSING, path + "/answer", Map.of("answer", "amount"))
                        .problem())
                .isEqualTo("amount-or-none");
    }

    @Test
    void what_is_needed_is_for_a_measure_of_the_opgave() {
        // When
        var answer = zuid.post(
                MUNICIPALITY,
                "/opgaven/" + opgave + "/financing-needs",
                Map.of("measure", UUID.randomUUID(), "phase", "uitvoering", "year", 2027, "amountCents", 1));

        // Then
        assertThat(answer.problem()).isEqualTo("need-of-no-measure");
    }

    private UUID granted(String scheme, long cents) {
        var line = purse.line(HOUSING, scheme, cents);
        purse.grant(line, cents);
        return line;
    }

    private void offer(UUID contribution, UUID round, long cents) {
        zuid.tell(
                "ambitions",
                contribution,
                new ContributionOffered(
                        contribution,
                        zuid.wijkaanpak,
                        UUID.randomUUID(),
                        round,
                        HOUSING,
                        cents,
                        now().plus(Duration.ofDays(30)),
                        new MandateCitation(mandate, 1, 7),
                        all(),
                        zuid.by(HOUSING),
                        now()));
    }

    private void position(UUID round) {
        zuid.tell(
                "decisions",
                round,
                new PositionTaken(
                        round,
                        zuid.wijkaanpak,
                        new Digest(Purse.EVIDENCE),
                        HOUSING,
                        zuid.by(HOUSING).member(),
                        Stance.AGREES,
                        null,
                        new MandateCitation(mandate, 1, 7),
                        null,
                        all(),
                        zuid.by(HOUSING),
                        now()));
    }
}
