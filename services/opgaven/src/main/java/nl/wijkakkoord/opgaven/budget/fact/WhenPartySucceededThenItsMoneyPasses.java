// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.fact;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.opgaven.budget.known.KnownLines;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CarryOn;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.springframework.stereotype.Component;

/**
 * Whoever is in the place of another has its money, and goes on taking part (ADR 0026): that the other was to leave, or it
 * itself, is over.
 */
@Component
record WhenPartySucceededThenItsMoneyPasses(Commands commands, KnownLines lines, Parties parties)
        implements Reaction<PartySucceeded> {

    @Override
    public void on(PartySucceeded e, Received received) {
        var successors = parties.successors(e.wijkaanpak());
        lines.owners(e.wijkaanpak()).stream()
                .filter(owner -> successors.of(owner).equals(e.successor()))
                .forEach(owner -> {
                    var from = owner.equals(e.successor()) ? DutchDay.of(e.at()) : e.from();
                    lines.linesOf(e.wijkaanpak(), owner)
                            .forEach(line -> commands.react(
                                    received.envelope(), new CarryOn(line, e.successor(), from, e.by())));
                });
    }
}
