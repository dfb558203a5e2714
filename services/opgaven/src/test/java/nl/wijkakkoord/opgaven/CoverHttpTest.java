// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.GRID;
import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Example.STRANGER;
import static nl.wijkakkoord.opgaven.Neighbourhood.all;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What covers what is needed, and what does not. */
@ExtendWith(RunningOpgaven.class)
class CoverHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, null);

    @Test
    @Tag("row-2-26")
    void money_of_a_party_that_left_is_named_and_is_no_cover() {
        // Given
        var own = purse.mandate(GRID, null);
        purse.need(opgave, measure, 300_000_00);
        var line = purse.cover(GRID, own, 500_000_00);
        done(purse.commit(GRID, line, commitment(opgave, measure, own, 200_000_00)));

        // When
        zuid.leave(GRID);

        // Then
        var money = zuid.get(MUNICIPALITY, "/money").json();
        assertThat(money.at("/total/availableCents").asLong()).isZero();
        assertThat(money.at("/total/gapCents").asLong()).isEqualTo(300_000_00);
        assertThat(money.at("/total/outOfCoverCents").asLong()).isEqualTo(500_000_00);
        assertThat(named(money, "departed")).contains(line.toString());
        assertThat(purse.read(line).at("/course/fellOut").isMissingNode()).isFalse();
    }

    @Test
    @Tag("row-2-26")
    void money_of_who_is_succeeded_before_its_last_day_goes_on_with_the_successor() {
        // Given
        var line = purse.cover(GRID, purse.mandate(GRID, null), 500_000_00);
        zuid.leave(GRID, LocalDate.now(DutchDay.ZONE).plusDays(30));
        var announced = fellOut(line);

        // When
        zuid.succeed(GRID, STRANGER, PartyKind.GRID_OPERATOR);

        // Then
        assertThat(announced)
                .isEqualTo(LocalDate.now(DutchDay.ZONE).plusDays(30).toString());
        assertThat(fellOut(line)).isEmpty();
        assertThat(zuid.get(MUNICIPALITY, "/budget-lines?owner=" + STRANGER)
                        .at("/items/0/fellOut")
                        .isMissingNode())
                .isTrue();
        purse.need(opgave, measure, 300_000_00);
        done(purse.commit(STRANGER, line, commitment(opgave, measure, purse.mandate(STRANGER, null), 300_000_00)));
    }

    @Test
    @Tag("row-2-26")
    void who_comes_in_anothers_place_before_its_own_last_day_keeps_its_own_money_too() {
        // Given
        var passing = purse.cover(GRID, purse.mandate(GRID, null), 500_000_00);
        var own = purse.cover(HOUSING, mandate, 500_000_00);
        zuid.leave(HOUSING, LocalDate.now(DutchDay.ZONE).plusDays(20));

        // When
        zuid.succeed(GRID, HOUSING, PartyKind.HOUSING_ASSOCIATION);

        // Then
        assertThat(List.of(fellOut(passing), fellOut(own))).containsOnly("");
    }

    @Test
    @Tag("row-2-26")
    void money_that_had_fallen_out_before_its_owner_was_succeeded_is_confirmed_anew_by_the_successor() {
        // Given
        var line = purse.cover(GRID, purse.mandate(GRID, null), 500_000_00);
        zuid.leave(GRID);
        zuid.succeed(GRID, STRANGER, PartyKind.GRID_OPERATOR);
        var passed = fellOut(line);

        // When
        done(zuid.post(
                STRANGER,
                "/budget-lines/" + line + "/confirmation",
                Purse.confirmation(purse.mandate(STRANGER, null), 500_000_00)));

        // Then
        assertThat(passed).isEqualTo(LocalDate.now(DutchDay.ZONE).minusDays(1).toString());
        assertThat(fellOut(line)).isEmpty();
    }

    @Test
    @Tag("row-2-26")
    void money_falls_out_with_the_earlier_last_day_that_was_named_later() {
        // Given
        var line = purse.cover(GRID, purse.mandate(GRID, null), 500_000_00);
        zuid.leave(GRID, LocalDate.now(DutchDay.ZONE).plusYears(10));

        // When
        zuid.leave(GRID, LocalDate.now(DutchDay.ZONE).plusDays(3));

        // Then
        assertThat(fellOut(line))
                .isEqualTo(LocalDate.now(DutchDay.ZONE).plusDays(3).toString());
        var late = purse.line(GRID, "eigen-middelen", 100_00);
        assertThat(fellOut(late))
                .isEqualTo(LocalDate.now(DutchDay.ZONE).plusDays(3).toString());
    }

    private String fellOut(UUID line) {
        return purse.read(line).at("/course/fellOut").asString("");
    }

    @Test
    void what_a_party_that_left_promised_keeps_nobody_else_from_paying() {
        // Given
        var own = purse.mandate(GRID, null);
        purse.need(opgave, measure, 100_00);
        var gone = purse.cover(GRID, own, 100_00);
        done(purse.commit(GRID, gone, commitment(opgave, measure, own, 100_00)));
        zuid.leave(GRID);
        var line = purse.cover(HOUSING, mandate, 100_00);

        // When
        var instead = purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 100_00));

        // Then
        done(instead);
        assertThat(purse.sums(opgave).path("gapCents").asLong()).isZero();
    }

    @Test
    @Tag("row-2-26")
    void what_the_parties_rejected_takes_no_money_and_gives_none_to_another() {
        // Given
        purse.need(opgave, measure, 100_00);
        var line = purse.cover(HOUSING, mandate, 200_00);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 50_00)));
        var other = zuid.propose("Water in de straat");
        purse.need(other, purse.measure(other), 80_00);
        zuid.decide(opgave, false, "Te duur");

        // When
        var more = purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 1));

        // Then
        assertThat(more.problem()).isEqualTo("opgave-rejected");
        var money = zuid.get(MUNICIPALITY, "/money").json();
        assertThat(money.at("/total/neededCents").asLong()).isEqualTo(80_00);
        assertThat(money.at("/total/gapCents").asLong()).isEqualTo(80_00);
        assertThat(named(money, "rejected")).containsExactly(line.toString());
    }

    @Test
    @Tag("row-2-26")
    void what_a_withdrawn_measure_has_fills_the_gap_of_no_other() {
        // Given
        purse.need(opgave, measure, 100_00);
        var other = purse.measure(opgave);
        purse.need(opgave, other, 100_00);
        var line = purse.cover(HOUSING, mandate, 100_00);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 100_00)));

        // When
        purse.withdraw(measure);

        // Then
        assertThat(purse.sums(opgave).path("gapCents").asLong()).isEqualTo(100_00);
        assertThat(purse.sums(opgave).path("outOfCoverCents").asLong()).isEqualTo(100_00);
    }

    @Test
    @Tag("row-2-26")
    void no_measure_is_promised_more_than_it_costs() {
        // Given
        purse.need(opgave, measure, 1_000_00);
        var line = purse.cover(HOUSING, mandate, 500_000_00);

        // When
        var more = purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 1_000_01));

        // Then
        assertThat(more.problem()).isEqualTo("measure-has-enough");
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 1_000_00)));
    }

    @Test
    void two_commitments_that_are_the_same_are_two() {
        // Given
        purse.need(opgave, measure, 100_00);
        var line = purse.cover(HOUSING, mandate, 100_00);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 40_00)));

        // When
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 40_00)));

        // Then
        assertThat(purse.sums(opgave).path("committedCents").asLong()).isEqualTo(80_00);
    }

    @Test
    @Tag("row-2-25")
    void a_loan_pays_and_is_no_cover() {
        // Given
        purse.need(opgave, measure, 100_00);
        var loan = purse.granted(HOUSING, "lening", 60_00);

        // When
        done(purse.commit(HOUSING, loan, commitment(opgave, measure, mandate, 60_00)));

        // Then
        var sums = purse.sums(opgave);
        assertThat(sums.path("loanCents").asLong()).isEqualTo(60_00);
        assertThat(sums.path("availableCents").asLong()).isZero();
        assertThat(sums.path("gapCents").asLong()).isEqualTo(100_00);
        assertThat(zuid.get(HOUSING, "/money").at("/perCover/0/key").asString()).isEqualTo("loan");
    }

    @Test
    void an_offer_and_the_line_beside_it_count_once() {
        // Given
        var contribution = UUID.randomUUID();
        var offered = offer(contribution, 100_00);
        var line = purse.cover(HOUSING, mandate, 150_00);
        spread(offered.line(), 100_00);

        // When
        done(zuid.post(
                HOUSING, "/budget-lines/" + line + "/doubling", Map.of("offer", offered.line(), "mandate", mandate)));

        // Then
        zuid.tell(
                "ambitions",
                contribution,
                new ContributionFellDue(
                        contribution,
                        zuid.wijkaanpak,
                        contribution,
                        contribution,
                        HOUSING,
                        100_00,
                        now(),
                        all(),
                        zuid.by(HOUSING),
                        now()));
        var money = zuid.get(MUNICIPALITY, "/money").json();
        assertThat(money.at("/total/availableCents").asLong()).isEqualTo(150_00);
        assertThat(named(money, "doubled")).containsExactly(line.toString());
    }

    @Test
    void that_a_line_and_an_offer_are_the_same_money_is_taken_back() {
        // Given
        var offered = offer(UUID.randomUUID(), 100_00);
        var line = purse.cover(HOUSING, mandate, 150_00);
        spread(offered.line(), 100_00);
        var taken = "/budget-lines/" + line + "/doubling/withdrawal";
        var body = Map.of("reason", "Het aanbod is ander geld", "mandate", mandate);
        var before = zuid.post(HOUSING, taken, body);
        done(zuid.post(
                HOUSING, "/budget-lines/" + line + "/doubling", Map.of("offer", offered.line(), "mandate", mandate)));
        var byAnother = zuid.post(MUNICIPALITY, taken, body);
        var withoutMandate = zuid.post(HOUSING, taken, Map.of("reason", "Het aanbod is ander geld"));

        // When
        done(zuid.post(HOUSING, taken, body));

        // Then
        assertThat(List.of(before.problem(), byAnother.problem(), withoutMandate.problem()))
                .containsExactly("same-as-no-offer", "money-of-another", "mandate-needed");
        var money = zuid.get(MUNICIPALITY, "/money").json();
        assertThat(named(money, "doubled")).isEmpty();
        assertThat(money.at("/total/availableCents").asLong()).isEqualTo(150_00);
        done(zuid.post(
                HOUSING, "/budget-lines/" + line + "/doubling", Map.of("offer", offered.line(), "mandate", mandate)));
    }

    private void spread(UUID line, long cents) {
        done(zuid.post(
                HOUSING,
                "/budget-lines/" + line + "/spreading",
                Map.of("mandate", mandate, "years", List.of(Map.of("year", 2027, "amountCents", cents)))));
    }

    @Test
    void an_amount_of_more_than_ten_billion_euro_is_refused_and_says_how_much_there_can_be() {
        // When
        var answer = zuid.post(HOUSING, "/budget-lines", Purse.line(HOUSING, "eigen-middelen", Amounts.MOST + 1, null));

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("amountCents");
    }

    @Test
    void of_the_largest_offers_a_thousand_are_told_together() {
        // Given
        var last = UUID.randomUUID();
        for (var i = 0; i < 1_030; i++) {
            var offered = purse.offered(UUID.randomUUID(), last, mandate, Amounts.MOST);
            RunningOpgaven.stack.topics().publish("ambitions", UUID.randomUUID(), 1, offered);
        }
        offer(last, Amounts.MOST);

        // When
        var money = zuid.get(MUNICIPALITY, "/money");

        // Then
        assertThat(money.status()).isEqualTo(200);
        assertThat(money.at("/total/reservedCents").asLong()).isEqualTo(1_031 * Amounts.MOST);
    }

    private ContributionOffered offer(UUID contribution, long cents) {
        var offered = purse.offered(contribution, contribution, mandate, cents);
        zuid.tell("ambitions", contribution, offered);
        return offered;
    }

    private static List<String> named(JsonNode money, String kind) {
        return money.path("outOfCover")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .map(each -> each.path("line").asString())
                .toList();
    }
}
