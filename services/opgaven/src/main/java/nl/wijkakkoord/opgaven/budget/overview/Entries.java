// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.overview;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetTable;
import nl.wijkakkoord.opgaven.budget.line.Portions;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.need.Need;
import nl.wijkakkoord.opgaven.need.Needs;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** What is needed and what there is, now or at any moment of the past: a fold of the events that were recorded by then. */
@Component
record Entries(Needs needs, BudgetTable lines, History history) {

    List<Entry> of(UUID wijkaanpak, Moment moment) {
        return Stream.concat(
                        needs.of(wijkaanpak, moment).stream().map(Entries::needed),
                        lines.linesOf(wijkaanpak).stream()
                                .flatMap(line -> history.read(line, moment, BudgetLine.FOLD).stream())
                                .flatMap(found -> Portions.of(found.state()).stream()))
                .toList();
    }

    List<Entry> of(UUID wijkaanpak, UUID opgave, Moment moment) {
        return of(wijkaanpak, moment).stream()
                .filter(entry -> opgave.equals(entry.opgave()))
                .toList();
    }

    private static Entry needed(Need need) {
        var purpose = need.purpose();
        return new Entry(
                Entry.Kind.NEEDED,
                null,
                need.owner(),
                need.taakveld() == null ? null : need.taakveld().name(),
                null,
                purpose.opgave(),
                purpose.measure(),
                purpose.phase(),
                purpose.year(),
                need.amountCents());
    }
}
