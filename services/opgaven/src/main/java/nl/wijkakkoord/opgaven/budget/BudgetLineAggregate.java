// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.time.Clock;
import java.time.Instant;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.opgaven.budget.commitment.CommitmentRules;
import nl.wijkakkoord.opgaven.budget.commitment.MeasureFundingLoader;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ApplyForSubsidy;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CallOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CommitMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.DropCommitment;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReserveOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.LineEntry;
import nl.wijkakkoord.opgaven.budget.offer.OfferRules;
import nl.wijkakkoord.opgaven.budget.tie.StandingPositionProjection;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.mandate.MandatedActorLoader;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Hears every command about a line, its commitments and its offer, and asks the rules of each. */
@Aggregate(type = "budget-line")
class BudgetLineAggregate extends EventSourcedAggregate<BudgetLine> {

    private Successors successors = Successors.NONE;

    BudgetLineAggregate() {
        super(BudgetLine.FOLD, BudgetEvent::line);
    }

    /** Before each command: money passes with its owner's place (ADR 0026). */
    @CommandHandlerInterceptor
    void askWhoseItIs(BudgetCommand command, Parties parties) {
        if (super.state().terms() != null) {
            successors = parties.successors(super.state().wijkaanpak());
        }
    }

    @Override
    protected BudgetLine state() {
        return super.state().with(successors);
    }

    @CreatingCommandHandler
    Decision handle(EnterLine command, Clock clock, Parties parties, OpgaveTable opgaven) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var capacity = parties.admitted(command.wijkaanpak()).getOrDefault(command.owner(), Capacity.OUTSIDER);
        var opgaveThere = command.opgave() == null || opgaven.has(command.wijkaanpak(), command.opgave());
        return record(LineEntry.enter(
                command,
                authority,
                Act.DECIDES.isFor(capacity),
                opgaveThere,
                CurrentSchemes.SCHEMES,
                CurrentSchemes.TAAKVELDEN,
                now(clock)));
    }

    @CommandHandler
    Decision handle(ApplyForSubsidy command, Clock clock, Parties parties) {
        return record(state().apply(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(RecordGrant command, Clock clock, Parties parties, MandatedActorLoader actors) {
        var now = now(clock);
        return record(state().grant(command, authority(command, parties), actorIfNamed(command, actors, now), now));
    }

    @CommandHandler
    Decision handle(ConfirmMoney command, Clock clock, MandatedActorLoader actors) {
        var now = now(clock);
        return record(state().confirm(command, actor(command, actors, now), now));
    }

    @CommandHandler
    Decision handle(SpreadMoney command, Clock clock, Parties parties, MandatedActorLoader actors) {
        var now = now(clock);
        return record(state().spread(command, authority(command, parties), actorIfNamed(command, actors, now), now));
    }

    @CommandHandler
    Decision handle(WithdrawLine command, Clock clock, Parties parties, MandatedActorLoader actors) {
        var now = now(clock);
        return record(state().withdraw(command, authority(command, parties), actorIfNamed(command, actors, now), now));
    }

    /** First the measure is locked and then the mandate, always in that order (ADR 0021). */
    @CommandHandler
    Decision handle(
            CommitMoney command,
            Clock clock,
            MandatedActorLoader actors,
            MeasureFundingLoader measures,
            StandingPositionProjection positions) {
        var position = command.round() == null
                ? null
                : positions.of(command.round(), state().terms().owner());
        var measure = measures.of(state().wijkaanpak(), command.purpose());
        var now = now(clock);
        return record(commitments().commit(command, actor(command, actors, now), measure, position, now));
    }

    @CommandHandler
    Decision handle(MeetCondition command, Clock clock, MandatedActorLoader actors) {
        var now = now(clock);
        return record(commitments().meet(command, actor(command, actors, now), now));
    }

    @CommandHandler
    Decision handle(ReleaseMoney command, Clock clock, MandatedActorLoader actors) {
        var now = now(clock);
        return record(commitments().release(command, actor(command, actors, now), now));
    }

    @CommandHandler
    Decision handle(LapseReservation command, Clock clock) {
        return record(commitments().lapse(command, now(clock)));
    }

    @CommandHandler
    Decision handle(DropCommitment command, Clock clock) {
        return record(commitments().drop(command, now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(ReserveOffer command, Clock clock) {
        return record(offer().reserve(command, now(clock)));
    }

    @CommandHandler
    Decision handle(CallOffer command, Clock clock) {
        return record(offer().call(command, now(clock)));
    }

    @CommandHandler
    Decision handle(LapseOffer command, Clock clock) {
        return record(offer().lapse(command, now(clock)));
    }

    private CommitmentRules commitments() {
        return new CommitmentRules(state(), CurrentSchemes.SCHEMES);
    }

    private OfferRules offer() {
        return new OfferRules(state(), CurrentSchemes.SCHEMES);
    }

    private ActorAuthority authority(BudgetCommand command, Parties parties) {
        return parties.authority(state().wijkaanpak(), command.by());
    }

    private MandatedActor actor(BudgetCommand command, MandatedActorLoader actors, Instant now) {
        return actors.of(state().wijkaanpak(), command.by(), command.mandate(), id(), now);
    }

    private @Nullable MandatedActor actorIfNamed(BudgetCommand command, MandatedActorLoader actors, Instant now) {
        return command.mandate() == null ? null : actor(command, actors, now);
    }
}
