// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Money that is not what somebody counts on, by the name of its line: short, too much, or out of the cover.
 *
 * @param kind why
 * @param measure that it was promised to, null for what was promised to none
 */
public record Named(
        Kind kind,
        UUID line,
        String title,
        OrganisationId owner,
        @Nullable UUID opgave,
        @Nullable UUID measure,
        @Nullable String phase,
        int year,
        long cents) {

    static List<Named> shortfalls(List<Entry> entries) {
        return of(entries, entry -> entry.kind() == Kind.SHORT);
    }

    static List<Named> outOfCover(List<Entry> entries) {
        return of(entries, entry -> entry.kind().isOutOfCover() || entry.kind() == Kind.SURPLUS);
    }

    private static List<Named> of(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).map(Named::of).toList();
    }

    private static Named of(Entry entry) {
        var source = entry.source();
        return new Named(
                entry.kind(),
                source.line(),
                source.title(),
                source.owner(),
                entry.opgave(),
                entry.measure(),
                entry.phase(),
                entry.year(),
                entry.cents());
    }
}
