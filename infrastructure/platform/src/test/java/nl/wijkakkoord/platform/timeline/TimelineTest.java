// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Timeline<String> LEADING = from(MAY, "leader");
    private static final int DAYS = 60;

    @Test
    void a_fact_that_is_recorded_late_ends_where_the_next_one_begins() {
        // When
        var known = LEADING.with("member", new Period(MARCH, null));

        // Then
        assertThat(known.periods())
                .containsExactly(
                        new Fact<>("member", new Period(MARCH, MAY.minusDays(1))),
                        new Fact<>("leader", new Period(MAY, null)));
    }

    @Test
    void what_holds_for_some_days_interrupts_what_holds_before_and_after_them() {
        // When
        var known = LEADING.with("deputy", new Period(MAY.plusDays(9), MAY.plusDays(19)));

        // Then
        assertThat(known.periods())
                .containsExactly(
                        new Fact<>("leader", new Period(MAY, MAY.plusDays(8))),
                        new Fact<>("deputy", new Period(MAY.plusDays(9), MAY.plusDays(19))),
                        new Fact<>("leader", new Period(MAY.plusDays(20), null)));
    }

    @Test
    void of_two_that_begin_on_one_day_the_one_recorded_later_stays() {
        // When
        var known = LEADING.with("adviser", new Period(MAY, MAY.plusDays(9)));

        // Then
        assertThat(known.periods()).containsExactly(new Fact<>("adviser", new Period(MAY, MAY.plusDays(9))));
    }

    @Test
    void an_end_that_is_recorded_late_leaves_what_begins_after_it() {
        // Given
        var known = from(MARCH, "member").with("leader", new Period(MAY, null));

        // When
        var ended = known.ended(MARCH.plusDays(9));

        // Then
        assertThat(ended.periods())
                .containsExactly(
                        new Fact<>("member", new Period(MARCH, MARCH.plusDays(9))),
                        new Fact<>("leader", new Period(MAY, null)));
    }

    @Test
    void what_ends_before_its_first_day_never_holds() {
        // When
        var ended = LEADING.ended(MARCH);

        // Then
        assertThat(ended.periods()).isEmpty();
    }

    @Test
    void after_an_end_holds_nothing_that_began_before_it_also_when_that_is_recorded_later() {
        // Given
        var ended = LEADING.upTo(MAY.plusDays(9));

        // When
        var known = ended.with("member", new Period(MARCH, null)).with("back", new Period(MAY.plusDays(30), null));

        // Then
        assertThat(known.on(MAY.plusDays(9))).contains("leader");
        assertThat(known.on(MAY.plusDays(10))).isEmpty();
        assertThat(known.on(MAY.plusDays(30))).contains("back");
    }

    @Property
    void late_equals_in_time(@ForAll("histories") List<Fact<Integer>> inTime, @ForAll Random random) {
        // Given
        var late = new ArrayList<>(inTime);
        Collections.shuffle(late, random);

        // When
        var timeline = Timeline.of(late);

        // Then
        assertThat(timeline).isEqualTo(Timeline.of(inTime));
        days().forEach(day -> assertThat(timeline.on(day)).isEqualTo(byTheRule(inTime, day)));
    }

    @Property
    void its_periods_say_what_holds_on_each_day_and_no_two_share_one(@ForAll("histories") List<Fact<Integer>> facts) {
        // When
        var periods = Timeline.of(facts).periods();

        // Then
        days().forEach(day -> assertThat(periods.stream()
                        .filter(fact -> fact.period().holdsOn(day))
                        .map(Fact::value))
                .containsExactlyElementsOf(byTheRule(facts, day).stream().toList()));
    }

    @Property
    void an_open_timeline_is_made_again_of_its_turns(
            @ForAll("histories") List<Fact<Integer>> facts, @ForAll Random random) {
        // Given
        var open = Timeline.of(facts.stream()
                        .map(fact -> new Fact<>(
                                fact.value(), new Period(fact.period().from(), null)))
                        .toList())
                .ended(MARCH.plusDays(random.nextInt(DAYS)));
        var late = new Period(MARCH.plusDays(random.nextInt(DAYS)), null);

        // When
        var again = Timeline.of(open.turns());

        // Then
        assertThat(again.with(-1, late).periods()).isEqualTo(open.with(-1, late).periods());
    }

    /** In the order of their first days, which all differ. */
    @Provide
    Arbitrary<List<Fact<Integer>>> histories() {
        var day = Arbitraries.integers().between(0, DAYS);
        return Combinators.combine(Arbitraries.integers(), day, day.injectNull(0.4))
                .as((value, first, length) -> new Fact<>(
                        value,
                        new Period(
                                MARCH.plusDays(first),
                                length == null ? null : MARCH.plusDays(first).plusDays(length))))
                .list()
                .uniqueElements(fact -> fact.period().from())
                .ofMaxSize(8)
                .map(facts -> facts.stream()
                        .sorted(Comparator.comparing(fact -> fact.period().from()))
                        .toList());
    }

    private static Optional<Integer> byTheRule(List<Fact<Integer>> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.period().holdsOn(day))
                .max(Comparator.comparing(fact -> fact.period().from()))
                .map(Fact::value);
    }

    private static Stream<LocalDate> days() {
        return MARCH.minusDays(1).datesUntil(MARCH.plusDays(2 * DAYS + 2));
    }

    private static Timeline<String> from(LocalDate day, String value) {
        return Timeline.<String>empty().with(value, new Period(day, null));
    }
}
