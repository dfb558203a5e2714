// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A party agrees if money is there, or is committed. */
@ExtendWith(RunningDecisions.class)
class MoneyConditionsHttpTest {
    private static final MandateCitation MANDATE = new MandateCitation(UUID.randomUUID(), 1, 1);

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private final UUID line = UUID.randomUUID();
    private final UUID measure = UUID.randomUUID();

    @BeforeEach
    void agreeOnProcedure() {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING, GRID);
    }

    @Test
    void money_that_is_confirmed_before_the_round_closes_meets_what_waits_for_it() {
        // Given
        enter();
        var round = waiting("money-available", line, 100_00);
        confirm(100_00);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(outcome(round).path("agreed").asBoolean()).isTrue();
        assertThat(found(round).path("why").asString()).isEqualTo("holds");
        assertThat(found(round).at("/condition/money/atLeastCents").asLong()).isEqualTo(100_00);
    }

    @Test
    void a_cent_less_than_was_asked_does_not_meet_it() {
        // Given
        enter();
        var round = waiting("money-available", line, 100_01);
        confirm(100_00);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(outcome(round).path("agreed").asBoolean()).isFalse();
        assertThat(found(round).path("why").asString()).isEqualTo("not-yet");
    }

    @Test
    void what_is_reserved_for_a_measure_is_committed_when_its_own_condition_is_met() {
        // Given
        add();
        enter();
        confirm(100_00);
        var commitment = commit(60_00, new MoneyCondition("Vergunning", CLOSES_AT));
        var before = waiting("money-committed", measure, 60_00);
        deciding.close(MUNICIPALITY, before);
        var after = waiting("money-committed", measure, 60_00);
        zuid.tell(
                "opgaven",
                line,
                new MoneyConditionMet(
                        line,
                        zuid.wijkaanpak,
                        commitment,
                        60_00,
                        MANDATE,
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        Neighbourhood.now()));

        // When
        deciding.close(MUNICIPALITY, after);

        // Then
        assertThat(found(before).path("why").asString()).isEqualTo("not-yet");
        assertThat(found(after).path("why").asString()).isEqualTo("holds");
    }

    @Test
    void money_that_nobody_has_heard_of_is_refused_and_nothing_changes() {
        // Given
        var round = opened();

        // When
        var refused = List.of(
                agreeing(round, "money-available", UUID.randomUUID(), 1).problem(),
                agreeing(round, "money-committed", UUID.randomUUID(), 1).problem(),
                agreeing(round, Map.of("kind", "money-available")).problem(),
                agreeing(round, "money-available", line, 0).problem());

        // Then
        assertThat(refused)
                .containsExactly(
                        "condition-on-unknown-money",
                        "condition-on-unknown-money",
                        "condition-not-valid",
                        "input-invalid");
        assertThat(deciding.round(GRID, round).path("waitingFor")).hasSize(3);
    }

    private UUID opened() {
        return deciding.open(MUNICIPALITY, zuid.submit("direction", UUID.randomUUID(), 1, Neighbourhood.all()), null)
                .id();
    }

    /** A round in which the grid operator waits for that, and the others agree. */
    private UUID waiting(String kind, UUID of, long cents) {
        var round = opened();
        assertThat(agreeing(round, kind, of, cents).status()).isEqualTo(200);
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);
        return round;
    }

    private Answer agreeing(UUID round, String kind, UUID of, long cents) {
        return agreeing(round, Map.of("kind", kind, "money", Map.of("of", of, "atLeastCents", cents)));
    }

    private Answer agreeing(UUID round, Map<String, ?> condition) {
        var digest =
                deciding.round(GRID, round).at("/alternatives/0/subject/digest").asString();
        var body = Deciding.position(digest, "agrees-under-conditions", null, zuid.mandate(GRID));
        body.put("conditions", List.of(condition));
        return deciding.post(GRID, "/rounds/" + round + "/positions", body);
    }

    private JsonNode outcome(UUID round) {
        return deciding.round(GRID, round).path("outcome");
    }

    private JsonNode found(UUID round) {
        return outcome(round).at("/conditions/0");
    }

    private void add() {
        var text = new MeasureText(
                "Warmtenet",
                "Een net voor de hele wijk",
                MeasureLevel.values()[0],
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        zuid.tell(
                "opgaven",
                measure,
                new MeasureAdded(
                        measure,
                        zuid.wijkaanpak,
                        UUID.randomUUID(),
                        null,
                        text,
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        Neighbourhood.now()));
    }

    private void enter() {
        zuid.tell(
                "opgaven",
                line,
                new BudgetLineEntered(
                        line,
                        zuid.wijkaanpak,
                        HOUSING,
                        "Warmtenet",
                        null,
                        null,
                        new SchemeEntry("eigen-middelen", SchemeKind.OWN_MEANS, 1),
                        List.of(new YearAmount(2027, 100_00)),
                        List.of(),
                        null,
                        null,
                        null,
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        Neighbourhood.now()));
    }

    private void confirm(long cents) {
        zuid.tell(
                "opgaven",
                line,
                new MoneyConfirmed(
                        line,
                        zuid.wijkaanpak,
                        List.of(new YearAmount(2027, cents)),
                        MANDATE,
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        Neighbourhood.now()));
    }

    private UUID commit(long cents, MoneyCondition condition) {
        var commitment = UUID.randomUUID();
        zuid.tell(
                "opgaven",
                line,
                new MoneyCommitted(
                        line,
                        zuid.wijkaanpak,
                        commitment,
                        HOUSING,
                        new Purpose(UUID.randomUUID(), measure, "uitvoering", 2027),
                        cents,
                        1,
                        condition,
                        null,
                        MANDATE,
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        Neighbourhood.now()));
        return commitment;
    }
}
