// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What held on which days, as facts that each say "this holds from that day on", or until some day. On a day holds, of the
 * facts that reach it, the one that begins last. So a fact that is recorded late erases no other: it ends where the next one
 * begins, and one that began before it goes on where it ends. Only of two that begin on the same day, which cannot both be
 * right, the one recorded later stays. So the same facts give the same answers, in whatever order they were recorded.
 *
 * @param facts in the order of their first days, which all differ; a value is null where nothing holds from that day on
 */
public record Timeline<T>(List<Fact<T>> facts) {

    /** A value, and the days on which it holds as far as no later one says otherwise. */
    public record Fact<T>(@Nullable T value, Period period) {
        private LocalDate from() {
            return period.from();
        }
    }

    public Timeline {
        facts = List.copyOf(facts);
    }

    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    /** @param facts in the order in which they were recorded */
    public static <T> Timeline<T> of(List<Fact<T>> facts) {
        var timeline = Timeline.<T>empty();
        for (var fact : facts) {
            timeline = timeline.with(fact);
        }
        return timeline;
    }

    public Timeline<T> with(T value, Period period) {
        return with(new Fact<>(value, period));
    }

    /**
     * Nothing holds after that day, until what begins later. Where nothing would hold on the next day anyway, what was to
     * begin later is taken back: whoever ends that ends it before its first day.
     */
    public Timeline<T> ended(LocalDate last) {
        return on(last.plusDays(1)).isPresent() ? with(nothingAfter(last)) : upTo(last);
    }

    /** Nothing holds after that day, also of what was to begin later; what is recorded from now on may. */
    public Timeline<T> upTo(LocalDate last) {
        return only(fact -> !fact.from().isAfter(last)).with(nothingAfter(last));
    }

    public Optional<T> on(LocalDate day) {
        return factOn(day).map(Fact::value);
    }

    /** What holds when, in the order of days: no two share a day, and there are none for days on which nothing holds. */
    public List<Fact<T>> periods() {
        return turns().stream().filter(turn -> turn.value != null).toList();
    }

    /** The same, and between them, without a value, the days from which it was said that nothing holds. */
    public List<Fact<T>> turns() {
        var first = new TreeMap<LocalDate, Optional<Fact<T>>>();
        facts.stream()
                .flatMap(fact -> fact.period.until() == null
                        ? Stream.of(fact.from())
                        : Stream.of(fact.from(), fact.period.until().plusDays(1)))
                .sorted()
                .forEach(day -> {
                    var before = first.lastEntry();
                    if (before == null || !before.getValue().equals(factOn(day))) {
                        first.put(day, factOn(day));
                    }
                });
        return first.entrySet().stream()
                .flatMap(turn -> turn
                        .getValue()
                        .map(fact -> new Fact<>(fact.value, until(turn.getKey(), first.higherKey(turn.getKey()))))
                        .stream())
                .toList();
    }

    private static Period until(LocalDate from, @Nullable LocalDate next) {
        return new Period(from, next == null ? null : next.minusDays(1));
    }

    private Timeline<T> with(Fact<T> fact) {
        return new Timeline<>(Stream.concat(
                        only(other -> !other.from().equals(fact.from())).facts.stream(), Stream.of(fact))
                .sorted(Comparator.comparing(Fact::from))
                .toList());
    }

    private Fact<T> nothingAfter(LocalDate last) {
        return new Fact<>(null, new Period(last.plusDays(1), null));
    }

    private Timeline<T> only(Predicate<Fact<T>> which) {
        return new Timeline<>(facts.stream().filter(which).toList());
    }

    private Optional<Fact<T>> factOn(LocalDate day) {
        return facts.stream().filter(fact -> fact.period.holdsOn(day)).reduce((_, later) -> later);
    }
}
