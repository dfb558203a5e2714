// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.opgaven.budget.BudgetLines;
import nl.wijkakkoord.opgaven.need.Needs;
import nl.wijkakkoord.platform.request.Moment;
import org.springframework.stereotype.Component;

/** What is needed and what there is, now or at any moment of the past: a fold of the events that were recorded by then. */
@Component
record Entries(Needs needs, BudgetLines lines) {

    List<Entry> of(UUID wijkaanpak, Moment moment) {
        return Stream.concat(
                        needs.of(wijkaanpak, moment).stream().map(Entry::of),
                        lines.portions(wijkaanpak, moment).stream().map(Entry::of))
                .toList();
    }

    List<Entry> of(UUID wijkaanpak, UUID opgave, Moment moment) {
        return of(wijkaanpak, moment).stream()
                .filter(entry -> opgave.equals(entry.opgave()))
                .toList();
    }
}
