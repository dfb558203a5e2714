// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkakkoord.opgaven.budget.known.KnownLines;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.Portions;
import nl.wijkakkoord.opgaven.measure.Measure;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import nl.wijkakkoord.opgaven.need.Need;
import nl.wijkakkoord.opgaven.need.Needs;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveStatus;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is needed and what there is, now or at any moment of the past: a fold of the events that were recorded by then. */
@Component
record Entries(Needs needs, KnownLines lines, Parties parties, History history, Clock clock) {

    List<Entry> of(UUID wijkaanpak, Moment moment) {
        var day = moment.present() ? LocalDate.now(clock) : DutchDay.of(moment.asOf());
        var successors = parties.successors(wijkaanpak, moment.asOf());
        var dropped = new Dropped(moment);
        return Stream.concat(
                        needs.of(wijkaanpak, moment).stream().map(Entries::needed),
                        lines.linesOf(wijkaanpak).stream()
                                .flatMap(line -> history.read(line, moment, BudgetLine.FOLD).stream())
                                .map(found -> found.state().with(successors))
                                .flatMap(line -> Portions.of(line, day).stream()))
                .flatMap(dropped::without)
                .toList();
    }

    List<Entry> of(UUID wijkaanpak, UUID opgave, Moment moment) {
        return of(wijkaanpak, moment).stream()
                .filter(entry -> opgave.equals(entry.opgave()))
                .toList();
    }

    /** What is for something that is not done: an opgave that the parties rejected, a measure that was withdrawn. */
    private final class Dropped {
        private final Moment moment;
        private final Map<UUID, Boolean> opgaven = new HashMap<>();
        private final Map<UUID, Boolean> measures = new HashMap<>();

        Dropped(Moment moment) {
            this.moment = moment;
        }

        /** It is not needed, and what is there for it is no cover. */
        Stream<Entry> without(Entry entry) {
            if (is(opgaven, entry.opgave(), this::rejected)) {
                return as(entry, Kind.REJECTED);
            }
            return is(measures, entry.measure(), this::withdrawn) ? as(entry, Kind.WITHDRAWN) : Stream.of(entry);
        }

        private static Stream<Entry> as(Entry entry, Kind kind) {
            return switch (entry.kind()) {
                case NEEDED, EXPECTED -> Stream.empty();
                case FREE, RESERVED, COMMITTED -> Stream.of(entry.as(kind, entry.cents()));
                default -> Stream.of(entry);
            };
        }

        private static boolean is(Map<UUID, Boolean> known, @Nullable UUID id, Function<UUID, Boolean> look) {
            return id != null && known.computeIfAbsent(id, look);
        }

        private boolean rejected(UUID opgave) {
            return history.read(opgave, moment, Opgave.FOLD)
                    .filter(found -> found.state().status() == OpgaveStatus.REJECTED)
                    .isPresent();
        }

        private boolean withdrawn(UUID measure) {
            return history.read(measure, moment, Measure.FOLD)
                    .filter(found -> found.state().withdrawn() != null)
                    .isPresent();
        }
    }

    private static Entry needed(Need need) {
        var purpose = need.purpose();
        return new Entry(
                Kind.NEEDED,
                new Entry.Source(
                        null,
                        null,
                        need.owner(),
                        need.taakveld() == null ? null : need.taakveld().name(),
                        null,
                        null),
                purpose.opgave(),
                purpose.measure(),
                purpose.phase(),
                purpose.year(),
                need.amountCents());
    }
}
