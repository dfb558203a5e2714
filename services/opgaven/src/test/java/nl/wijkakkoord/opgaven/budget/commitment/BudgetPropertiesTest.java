// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.budget.BudgetExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.LineEntry;
import nl.wijkakkoord.opgaven.budget.line.Portions;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Years;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;

/** Whatever is asked of a line, in whatever order. */
class BudgetPropertiesTest {
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    private enum Ask {
        COMMIT,
        RESERVE,
        MEET,
        RELEASE,
        LAPSE,
        CONFIRM,
        SPREAD,
        WITHDRAW
    }

    /** @param cents of what is asked, @param which of the commitments, @param year of the money */
    private record Step(Ask ask, long cents, int which, int year) {}

    @Property
    void no_year_is_promised_more_than_it_has(@ForAll("steps") List<Step> steps) {
        // When
        var states = told(steps, new ArrayList<>());

        // Then
        assertThat(states)
                .allSatisfy(line -> line.years()
                        .forEach(year -> assertThat(line.leftIn(year.year())).isNotNegative()));
        assertThat(states)
                .allSatisfy(line -> assertThat(line.commitments().standing())
                        .allSatisfy(promised -> assertThat(Years.of(
                                        line.years(), promised.purpose().year()))
                                .isPositive()));
    }

    @Property
    void the_parts_of_a_line_are_its_amount_and_no_part_is_less_than_nothing(@ForAll("steps") List<Step> steps) {
        // When
        var states = told(steps, new ArrayList<>());

        // Then
        assertThat(states).allSatisfy(line -> {
            var portions = Portions.of(line);
            assertThat(portions).allMatch(portion -> portion.cents() > 0);
            assertThat(portions.stream().mapToLong(Entry::cents).sum())
                    .isEqualTo(line.status().isEnd() ? 0 : line.amountCents());
        });
    }

    @Property
    void its_events_once_more_give_the_same_cents(@ForAll("steps") List<Step> steps) {
        // Given
        var events = new ArrayList<Event>();
        var states = told(steps, events);

        // When
        var again = BudgetLine.NONE;
        for (var event : events) {
            again = again.evolve(
                    (BudgetEvent) Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(event), event.getClass()));
        }

        // Then
        assertThat(again).isEqualTo(states.getLast());
        assertThat(Portions.of(again)).isEqualTo(Portions.of(states.getLast()));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var cents = Arbitraries.longs().between(1, 60_00);
        return Combinators.combine(
                        Arbitraries.of(Ask.class),
                        cents,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(2026, 2029))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    /** All states that the line had, the refused steps leaving it as it was. */
    private static List<BudgetLine> told(List<Step> steps, List<Event> events) {
        var line = BudgetLine.NONE;
        var states = new ArrayList<BudgetLine>();
        var decision = LineEntry.enter(
                enter("eigen-middelen", 100_01),
                ActorAuthority.MEMBER,
                true,
                true,
                CurrentSchemes.SCHEMES,
                CurrentSchemes.TAAKVELDEN,
                NOW);
        for (var step : steps) {
            line = recorded(line, decision, events);
            states.add(line);
            decision = decide(line, step);
        }
        states.add(recorded(line, decision, events));
        return states;
    }

    private static BudgetLine recorded(BudgetLine line, Decision decision, List<Event> events) {
        if (decision instanceof Accepted accepted) {
            events.addAll(accepted.events());
            return after(line, decision);
        }
        return line;
    }

    private static Decision decide(BudgetLine line, Step step) {
        var committing = new CommitmentRules(line, CurrentSchemes.SCHEMES);
        var acting = acting(HOUSING);
        var commitment = commitment(line, step.which());
        return switch (step.ask()) {
            case COMMIT -> committing.commit(commit(step.cents(), step.year(), null), acting, MEASURE_MONEY, null, NOW);
            case RESERVE ->
                committing.commit(
                        commit(step.cents(), step.year(), new MoneyCondition("Als", LATER)),
                        acting,
                        MEASURE_MONEY,
                        null,
                        NOW);
            case MEET -> committing.meet(new MeetCondition(LINE, commitment, MANDATE, by(HOUSING)), acting, NOW);
            case RELEASE ->
                committing.release(new ReleaseMoney(LINE, commitment, "Terug", MANDATE, by(HOUSING)), acting, NOW);
            case LAPSE -> committing.lapse(new LapseReservation(LINE, commitment, false, by(HOUSING)), LATER);
            case CONFIRM -> line.confirm(confirm(step.cents() * 2), acting, NOW);
            case SPREAD ->
                line.spread(
                        new SpreadMoney(
                                LINE, Years.equally(line.amountCents(), 2026, step.year()), MANDATE, by(HOUSING)),
                        ActorAuthority.MEMBER,
                        acting,
                        NOW);
            // Seldom, or little would happen after it.
            case WITHDRAW ->
                line.withdraw(
                        new WithdrawLine(LINE, "Weg", step.which() == 0 ? MANDATE : null, by(HOUSING)),
                        ActorAuthority.MEMBER,
                        step.which() == 0 ? acting : null,
                        NOW);
        };
    }

    private static UUID commitment(BudgetLine line, int which) {
        var all = line.commitments().all();
        return which < all.size() ? all.get(which).commitment() : UUID.randomUUID();
    }
}
