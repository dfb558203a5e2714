// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.entry;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.opgaven.budget.known.KnownLines;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.owner.OwnerKindProjection;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.opgaven.scheme.ListTable;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Looks up what a line is entered by. */
@Component
public record EntryFactsLoader(
        Parties parties,
        OwnerKindProjection kinds,
        OpgaveTable opgaven,
        KnownLines lines,
        ListTable lists,
        History history,
        Clock clock) {

    public EntryFacts of(EnterLine command) {
        var wijkaanpak = command.wijkaanpak();
        var capacity = parties.admitted(wijkaanpak).getOrDefault(command.owner(), Capacity.OUTSIDER);
        var followed = command.follows() == null
                ? null
                : history.read(command.follows(), Moment.now(), BudgetLine.FOLD)
                        .map(Versioned::state)
                        .map(line -> line.with(parties.successors(wijkaanpak)))
                        .orElse(null);
        return new EntryFacts(
                Act.DECIDES.isFor(capacity),
                kinds.of(wijkaanpak, command.owner()),
                command.opgave() == null || opgaven.has(wijkaanpak, command.opgave()),
                followed,
                lines.entered(wijkaanpak),
                parties.departures(wijkaanpak).get(command.owner()),
                lists.schemes(),
                lists.taakvelden(),
                LocalDate.now(clock));
    }
}
