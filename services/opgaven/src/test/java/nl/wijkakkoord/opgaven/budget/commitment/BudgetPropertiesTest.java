// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.budget.BudgetExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
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
import nl.wijkakkoord.opgaven.budget.entry.LineEntry;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordRefusal;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordRevocation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordSettlement;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.Portions;
import nl.wijkakkoord.opgaven.budget.promise.Commitment;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import nl.wijkakkoord.opgaven.money.Years;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import org.jspecify.annotations.Nullable;

/** Whatever is asked of a line and told of it, in whatever order. */
class BudgetPropertiesTest {
    private static final long NEEDED = 95_00;
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    private enum Ask {
        COMMIT,
        RESERVE,
        MEET,
        RELEASE,
        LAPSE,
        CONFIRM,
        SPREAD,
        WITHDRAW,
        GRANT,
        SETTLE,
        REVOKE,
        REFUSE;

        /** What somebody else decides. */
        private boolean isFact() {
            return this == GRANT || this == SETTLE || this == REVOKE || this == REFUSE;
        }
    }

    /** @param cents of what is asked, @param which of the commitments, @param year of the money */
    private record Step(Ask ask, long cents, int which, int year) {}

    /** @param step that led to it, null for the first */
    private record Told(@Nullable Step step, BudgetLine line) {}

    @Property
    void no_act_of_who_takes_part_leaves_a_year_with_less_than_was_promised_of_it(@ForAll("lives") Life life) {
        // When
        var states = told(life, new ArrayList<>());

        // Then
        for (var index = 1; index < states.size(); index++) {
            var before = states.get(index - 1).line();
            var after = states.get(index);
            if (!after.step().ask().isFact()) {
                assertThat(shortCents(after.line())).isLessThanOrEqualTo(shortCents(before));
            }
            if (after.step().ask() == Ask.COMMIT && !after.line().equals(before)) {
                assertThat(after.line().isShort()).isFalse();
            }
        }
    }

    @Property
    void no_promise_gives_the_measure_more_than_it_costs(@ForAll("lives") Life life) {
        // When
        var states = told(life, new ArrayList<>());

        // Then
        for (var index = 1; index < states.size(); index++) {
            var before = states.get(index - 1).line();
            var after = states.get(index);
            var asked = after.step().ask();
            if ((asked == Ask.COMMIT || asked == Ask.RESERVE) && !after.line().equals(before)) {
                assertThat(thereCents(after.line())).isLessThanOrEqualTo(NEEDED);
            }
        }
    }

    @Property
    void own_means_are_never_short(@ForAll("steps") List<Step> steps) {
        // When
        var states = told(new Life("eigen-middelen", steps), new ArrayList<>());

        // Then
        assertThat(states)
                .allSatisfy(told -> told.line()
                        .years()
                        .forEach(year ->
                                assertThat(told.line().leftIn(year.year())).isNotNegative()));
    }

    @Property
    void the_parts_of_a_line_are_its_amount_and_no_part_is_less_than_nothing(@ForAll("lives") Life life) {
        // When
        var states = told(life, new ArrayList<>());

        // Then
        assertThat(states).allSatisfy(told -> {
            var line = told.line();
            var portions = Portions.of(line, TODAY);
            assertThat(portions).allMatch(portion -> portion.cents() > 0);
            assertThat(cents(portions, kind -> kind != Kind.SHORT))
                    .isEqualTo(line.status().isEnd() ? 0 : line.amountCents());
            assertThat(cents(portions, kind -> kind == Kind.SHORT || kind == Kind.COMMITTED || kind == Kind.RESERVED))
                    .isEqualTo(line.commitments().standing().stream()
                            .mapToLong(Commitment::amountCents)
                            .sum());
        });
    }

    @Property
    void its_events_once_more_give_the_same_cents(@ForAll("lives") Life life) {
        // Given
        var events = new ArrayList<Event>();
        var states = told(life, events);

        // When
        var again = BudgetLine.NONE;
        for (var event : events) {
            again = again.evolve(
                    (BudgetEvent) Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(event), event.getClass()));
        }

        // Then
        var last = states.getLast().line();
        assertThat(again).isEqualTo(last);
        assertThat(Portions.of(again, TODAY)).isEqualTo(Portions.of(last, TODAY));
    }

    private record Life(String scheme, List<Step> steps) {}

    @Provide
    Arbitrary<Life> lives() {
        return Combinators.combine(Arbitraries.of("eigen-middelen", "subsidie-provincie", "fonds"), steps())
                .as(Life::new);
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
    private static List<Told> told(Life life, List<Event> events) {
        var states = new ArrayList<Told>();
        var line = recorded(
                BudgetLine.NONE,
                LineEntry.enter(enter(life.scheme(), 100_01), ActorAuthority.MEMBER, FACTS, NOW),
                events);
        states.add(new Told(null, line));
        for (var step : life.steps()) {
            line = recorded(line, decide(line, step), events);
            states.add(new Told(step, line));
        }
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
            case COMMIT -> committing.commit(commit(step.cents(), step.year(), null), acting, funding(line), null, NOW);
            case RESERVE ->
                committing.commit(
                        commit(step.cents(), step.year(), new MoneyCondition("Als", LATER)),
                        acting,
                        funding(line),
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
            case GRANT, SETTLE, REVOKE, REFUSE -> told(line, step);
        };
    }

    private static Decision told(BudgetLine line, Step step) {
        var granting = granting(line);
        var acting = acting(HOUSING);
        return switch (step.ask()) {
            case GRANT -> granting.grant(grant(step.cents(), MANDATE), ActorAuthority.MEMBER, acting, NOW);
            case SETTLE ->
                granting.settle(
                        new RecordSettlement(LINE, step.cents() - 1, null, TODAY, EVIDENCE, MANDATE, by(HOUSING)),
                        ActorAuthority.MEMBER,
                        acting,
                        NOW);
            case REVOKE ->
                granting.revoke(
                        new RecordRevocation(LINE, "Te laat", TODAY, EVIDENCE, MANDATE, by(HOUSING)), acting, NOW);
            default ->
                granting.refuse(
                        new RecordRefusal(LINE, "Op is op", TODAY, EVIDENCE, by(HOUSING)), ActorAuthority.MEMBER, NOW);
        };
    }

    /** What the measure costs, and what of this line is there for it. */
    private static MeasureFunding funding(BudgetLine line) {
        return new MeasureFunding(NEEDED, Map.of(line.terms().scheme().name(), thereCents(line)), false);
    }

    private static long thereCents(BudgetLine line) {
        return cents(Portions.of(line, TODAY), kind -> kind == Kind.COMMITTED || kind == Kind.RESERVED);
    }

    private static long shortCents(BudgetLine line) {
        return cents(Portions.of(line, TODAY), kind -> kind == Kind.SHORT);
    }

    private static long cents(List<Entry> portions, Predicate<Kind> which) {
        return portions.stream()
                .filter(portion -> which.test(portion.kind()))
                .mapToLong(Entry::cents)
                .sum();
    }

    private static UUID commitment(BudgetLine line, int which) {
        var all = line.commitments().all();
        return which < all.size() ? all.get(which).commitment() : UUID.randomUUID();
    }
}
