// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.platform.decision.Fold;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private static final UUID LINE = UUID.randomUUID();
    private static final UUID WIJKAANPAK = UUID.randomUUID();
    private static final UUID MANDATE = UUID.randomUUID();
    private static final By DIRECTOR = new By(new OrganisationId("kvk:10000002"), UUID.randomUUID());
    private static final By EMPLOYEE = new By(new OrganisationId("kvk:10000002"), UUID.randomUUID());

    /** Knows the last amount, and when it was confirmed. */
    private static final Fold<List<Object>, BudgetEvent> FOLD = new Fold<>(
            List.of(),
            BudgetEvent.class,
            (state, event) -> event instanceof MoneyConfirmed e ? List.of(e.years(), e.at()) : state);

    private final Event first = confirmed(100, DIRECTOR, 1, 7, 0);

    @Test
    void the_same_said_again_is_a_repetition_however_much_later_and_however_much_was_heard_since() {
        // When
        var again = isRepetition(confirmed(100, DIRECTOR, 1, 9, 60), first);

        // Then
        assertThat(again).isTrue();
    }

    @Test
    void something_else_is_not() {
        // When
        var another = isRepetition(confirmed(101, DIRECTOR, 1, 7, 60), first);

        // Then
        assertThat(another).isFalse();
    }

    @Test
    void the_same_by_somebody_else_or_under_another_version_of_the_mandate_is_not() {
        // When
        var byEmployee = isRepetition(confirmed(100, EMPLOYEE, 1, 7, 60), first);
        var underCorrected = isRepetition(confirmed(100, DIRECTOR, 2, 7, 60), first);

        // Then
        assertThat(byEmployee).isFalse();
        assertThat(underCorrected).isFalse();
    }

    @Test
    void the_same_after_somebody_changed_it_is_said_anew() {
        // When
        var again = isRepetition(confirmed(100, DIRECTOR, 1, 7, 60), first, confirmed(50, EMPLOYEE, 1, 7, 30));

        // Then
        assertThat(again).isFalse();
    }

    @Test
    void what_changes_no_state_tells_of_what_stands_elsewhere_and_is_never_a_repetition() {
        // Given
        var lapsed = new OfferedMoneyLapsed(LINE, WIJKAANPAK, LINE, Audience.ofWijkaanpak(), DIRECTOR, Instant.EPOCH);

        // When
        var again = isRepetition(lapsed, lapsed);

        // Then
        assertThat(again).isFalse();
    }

    @Test
    void what_says_nothing_is_no_repetition() {
        // When
        var nothing = new Repetition<>(FOLD, List.of()).isIn(Stream.of(first), FOLD.after(FOLD.blank(), first));

        // Then
        assertThat(nothing).isFalse();
    }

    private static boolean isRepetition(Event event, Event... past) {
        var state = FOLD.blank();
        for (var each : past) {
            state = FOLD.after(state, each);
        }
        return new Repetition<>(FOLD, List.of(event)).isIn(Stream.of(past), state);
    }

    private static Event confirmed(long cents, By by, long version, long heard, int second) {
        return new MoneyConfirmed(
                LINE,
                WIJKAANPAK,
                List.of(new YearAmount(2027, cents)),
                new MandateCitation(MANDATE, version, heard),
                Audience.ofWijkaanpak(),
                by,
                Instant.EPOCH.plusSeconds(second));
    }
}
