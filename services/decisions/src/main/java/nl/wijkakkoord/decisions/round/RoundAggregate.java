// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.decisions.round.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.RoundCommand.LeaveRound;
import nl.wijkakkoord.decisions.round.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.RoundCommand.TakePosition;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import nl.wijkakkoord.platform.store.History;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "round")
class RoundAggregate extends EventSourcedAggregate<Round> {

    RoundAggregate() {
        super(Round.FOLD, RoundEvent::round);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision handle(OpenRound command, Clock clock, RoundOpeningFactsLoader openings) {
        return record(clock, now -> state().open(command, openings.of(command, day(now, clock)), now));
    }

    @CommandHandler
    Decision handle(
            TakePosition command,
            Clock clock,
            Parties parties,
            Mandates mandates,
            ConsumedPositions heard,
            SealedTable sealed,
            History history) {
        // First how far was heard, then what: a withdrawal heard in between must not be cited as known.
        var position = heard.position("stakeholders", state().opened().wijkaanpak());
        var mandate = mandates.find(command.mandate()).orElse(null);
        var decision = record(
                clock,
                now -> checkMayCorrect(command, history)
                        .then(() -> state().take(
                                        command,
                                        authority(command.by(), now, clock, parties),
                                        mandate,
                                        position,
                                        now,
                                        day(now, clock))));
        if (decision instanceof Accepted && state().sealsPositions()) {
            sealed.keep(id(), command.by().organisation(), command.words());
        }
        return decision;
    }

    @CommandHandler
    Decision handle(CloseRound command, Clock clock, Parties parties, SealedTable sealed) {
        return record(
                clock,
                now -> state().close(
                                command,
                                authority(command.by(), now, clock, parties),
                                sealed.of(id()),
                                now,
                                day(now, clock)));
    }

    @CommandHandler
    Decision handle(LeaveRound command, Clock clock) {
        return record(clock, now -> state().leave(command, now));
    }

    private Check checkMayCorrect(TakePosition command, History history) {
        return command.corrects() == null
                ? Check.passed()
                : state().checkMayCorrect(
                                command.by(),
                                history.entry(id(), command.corrects()).orElse(null));
    }

    private ActorAuthority authority(By by, Instant now, Clock clock, Parties parties) {
        return parties.authority(state().opened().wijkaanpak(), by, day(now, clock));
    }

    private static LocalDate day(Instant now, Clock clock) {
        return LocalDate.ofInstant(now, clock.getZone());
    }
}
