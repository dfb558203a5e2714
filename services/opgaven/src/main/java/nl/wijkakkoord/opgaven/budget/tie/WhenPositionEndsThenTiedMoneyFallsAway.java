// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.tie;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.opgaven.budget.known.KnownLines;
import nl.wijkakkoord.opgaven.budget.known.KnownLines.LineCommitment;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.DropCommitment;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/**
 * A position in the place of an earlier one takes with it what was tied to the earlier one, of a predecessor too, and a round that
 * ends without agreement, or is cancelled, what was tied to all positions in it (ADR 0021).
 */
@Component
record WhenPositionEndsThenTiedMoneyFallsAway(Commands commands, KnownLines table, StandingPositionProjection positions)
        implements Reaction<RoundEvent> {

    @Override
    public void on(RoundEvent event, Received received) {
        var tied = switch (event) {
            case PositionTaken e -> tiedToEarlier(e.round(), e.organisation(), received);
            case PositionSealed e -> tiedToEarlier(e.round(), e.organisation(), received);
            case PartySucceededInRound e -> tiedToEarlier(e);
            case ToldOutcome e when e.settled() && e.agreed().isEmpty() -> table.tiedTo(e.round());
            case RoundCancelled e -> table.tiedTo(e.round());
            default -> List.<LineCommitment>of();
        };
        tied.forEach(one ->
                commands.react(received.envelope(), new DropCommitment(one.line(), one.commitment(), event.by())));
    }

    private List<LineCommitment> tiedToEarlier(UUID round, OrganisationId organisation, Received received) {
        var standing = UUID.fromString(received.envelope().id());
        return table.tiedToEarlier(round, List.of(organisation), standing);
    }

    /** Of the positions that both took only the last one stands. */
    private List<LineCommitment> tiedToEarlier(PartySucceededInRound event) {
        return positions
                .last(event.round(), event.predecessor(), event.successor())
                .map(standing ->
                        table.tiedToEarlier(event.round(), List.of(event.predecessor(), event.successor()), standing))
                .orElse(List.of());
    }
}
