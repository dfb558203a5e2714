// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.fact;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.opgaven.budget.known.KnownLines;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.FallOut;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Whoever leaves takes its money along, also what it has of whom it succeeded (ADR 0026). */
@Component
record WhenPartyLeavesThenItsMoneyFallsOut(Commands commands, KnownLines lines, Parties parties)
        implements Reaction<PartyLeft> {

    @Override
    public void on(PartyLeft e, Received received) {
        var successors = parties.successors(e.wijkaanpak());
        lines.owners(e.wijkaanpak()).stream()
                .filter(owner -> successors.of(owner).equals(e.organisation()))
                .flatMap(owner -> lines.linesOf(e.wijkaanpak(), owner).stream())
                .forEach(line ->
                        commands.react(received.envelope(), new FallOut(line, e.organisation(), e.until(), e.by())));
    }
}
