// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.platform.decision.Gate;
import nl.wijkakkoord.platform.problem.InvalidPart;
import nl.wijkakkoord.platform.problem.Messages;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.TableRows;
import nl.wijkakkoord.platform.store.ChangedAggregates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;

/**
 * Answers lists, all in one way (ADR 0036): a page in the list's own order comes as the list gives it. For another order, a
 * total or what changed, PostgreSQL is asked where the list is a table, and another list is read as a whole, as this reader may
 * see it: such a list is of one wijkaanpak, and fits.
 */
final class Lists {
    private final ChangedAggregates changed;
    private final Gate gate;
    private final Messages words;

    Lists(ChangedAggregates changed, Gate gate, Messages words) {
        this.changed = changed;
        this.gate = gate;
        this.words = words;
    }

    /**
     * A list of one reader.
     *
     * @param rows a page of it
     * @param key as in {@link Pages#answer}
     * @param follows of what an item tells, so that it changes by that one's events; null where it is of nothing that has any
     * @param wijkaanpak that all items are of; null where it is of several, or of the past
     * @param around what all items are in, so that its events change them too
     * @param table null where it is no table; of one, an item tells of what is its key
     */
    record Listed<T>(
            Function<PageRequest, List<T>> rows,
            Function<T, ?> key,
            @Nullable Function<T, UUID> follows,
            @Nullable UUID wijkaanpak,
            Set<UUID> around,
            @Nullable TableRows<T> table) {

        static <T> Listed<T> of(TableRows<T> table, Function<T, UUID> id, UUID wijkaanpak, Set<UUID> around) {
            return new Listed<>(table::page, id, id, wijkaanpak, around, table);
        }

        @Nullable
        LocalDate ended(Gate gate) {
            return wijkaanpak == null || follows == null
                    ? null
                    : gate.lastDay(wijkaanpak).orElse(null);
        }

        List<T> all() {
            return rows.apply(PageRequest.ALL);
        }

        long total() {
            return table == null ? all().size() : table.count(null);
        }
    }

    <T> ResponseEntity<Page<T>> answer(ListRequest asked, Listed<T> list) {
        // Before anything is read: what comes after this is told again the next time.
        var position = asked.changedSince() == null ? null : positionFor(asked, list);
        if (asked.rearranged()) {
            var told = asked.page().first() ? position : null;
            return list.table() != null && list.table().sorts(asked.sort())
                    ? inTable(asked, list, list.table(), told)
                    : rearranged(asked, list, told);
        }
        var total = asked.total() ? (Long) list.total() : null;
        var rows = list.rows().apply(asked.page());
        return Pages.answer(
                asked.page(), rows, list.key(), page -> new Page<>(page.items(), total, list.ended(gate), null));
    }

    private <T> ResponseEntity<Page<T>> inTable(
            ListRequest asked, Listed<T> list, TableRows<T> table, @Nullable Long position) {
        var changes = asked.changedSince() == null ? null : changed.since(asked.changedSince(), list.wijkaanpak());
        var among = changes == null || list.around().stream().anyMatch(changes::contains) ? null : changes;
        var rows = table.rows(asked.sort(), asked.page(), among);
        var total = asked.total() ? (Long) table.count(among) : null;
        return Pages.answer(
                asked.page(),
                rows,
                item -> table.place(item, (UUID) list.key().apply(item), asked.sort()),
                page -> new Page<>(page.items(), total, list.ended(gate), position));
    }

    /** @param place in the order that was asked for, different for each item */
    private record Placed<T>(String place, T item) {}

    private <T> ResponseEntity<Page<T>> rearranged(ListRequest asked, Listed<T> list, @Nullable Long position) {
        var items = asked.changedSince() == null ? list.all() : changed(asked.changedSince(), list);
        var order = Comparator.<Placed<T>, String>comparing(Placed::place);
        var sorted = items.stream()
                .map(item -> new Placed<>(place(asked, list, item), item))
                .sorted(isDescending(asked) ? order.reversed() : order)
                .toList();
        var total = asked.total() ? (long) sorted.size() : null;
        var after = asked.page().after(Function.identity());
        var rows = sorted.stream()
                .filter(placed -> after == null || isAfter(placed.place(), after, isDescending(asked)))
                .limit(asked.page().rows())
                .toList();
        return Pages.answer(asked.page(), rows, Placed::place, page -> {
            var found = page.items().stream().map(Placed::item).toList();
            return new Page<>(found, total, list.ended(gate), position);
        });
    }

    private <T> List<T> changed(long since, Listed<T> list) {
        var changes = changed.since(since, list.wijkaanpak());
        if (changes.isEmpty()) {
            return List.of();
        }
        return list.all().stream().filter(item -> isAmong(changes, list, item)).toList();
    }

    private static <T> boolean isAmong(Set<UUID> changes, Listed<T> list, T item) {
        return changes.contains(list.follows().apply(item))
                || list.around().stream().anyMatch(changes::contains);
    }

    private static <T> String place(ListRequest asked, Listed<T> list, T item) {
        var value = asked.sort() == null ? "" : SortKeys.read(item, asked.sort().property());
        return value + " " + list.key().apply(item);
    }

    private static boolean isDescending(ListRequest asked) {
        return asked.sort() != null && asked.sort().descending();
    }

    private static boolean isAfter(String place, String other, boolean descending) {
        return descending ? place.compareTo(other) < 0 : place.compareTo(other) > 0;
    }

    private long positionFor(ListRequest asked, Listed<?> list) {
        if (list.follows() == null) {
            throw refused("not-followed");
        }
        var position = changed.position();
        if (asked.changedSince() > position) {
            throw refused("position-in-future");
        }
        return position;
    }

    private ProblemException refused(String code) {
        var detail = words.of(LocaleContextHolder.getLocale(), "part." + code);
        return new ProblemException("input-invalid", List.of(InvalidPart.parameter("changedSince", code, detail)));
    }
}
