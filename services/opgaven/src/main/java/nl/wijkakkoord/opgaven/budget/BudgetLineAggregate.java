// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ApplyForSubsidy;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.CallOffer;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.CommitMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.DropCommitment;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.LapseOffer;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ReserveOffer;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "budget-line")
class BudgetLineAggregate extends EventSourcedAggregate<BudgetLine> {

    BudgetLineAggregate() {
        super(BudgetLine.FOLD, BudgetEvent::line);
    }

    @CreatingCommandHandler
    Decision handle(EnterLine command, Clock clock, Parties parties, OpgaveTable opgaven) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var admitted = parties.admitted(command.wijkaanpak()).containsKey(command.owner());
        var opgaveThere = command.opgave() == null || opgaven.has(command.wijkaanpak(), command.opgave());
        return record(clock, now -> state().enter(command, authority, admitted, opgaveThere, now));
    }

    @CommandHandler
    Decision handle(ApplyForSubsidy command, Clock clock, Parties parties) {
        return record(clock, now -> state().apply(command, authority(command, parties), now));
    }

    @CommandHandler
    Decision handle(RecordGrant command, Clock clock, Parties parties) {
        return record(clock, now -> state().grant(command, authority(command, parties), now));
    }

    @CommandHandler
    Decision handle(ConfirmMoney command, Clock clock, MandatedActorLoader actings) {
        return record(clock, now -> state().confirm(command, acting(command, command.mandate(), actings, now), now));
    }

    @CommandHandler
    Decision handle(SpreadMoney command, Clock clock, Parties parties) {
        return record(clock, now -> state().spread(command, authority(command, parties), now));
    }

    @CommandHandler
    Decision handle(WithdrawLine command, Clock clock, Parties parties, MandatedActorLoader actings) {
        return record(clock, now -> {
            var acting = command.mandate() == null ? null : acting(command, command.mandate(), actings, now);
            return state().withdraw(command, authority(command, parties), acting, now);
        });
    }

    @CommandHandler
    Decision handle(
            CommitMoney command,
            Clock clock,
            MandatedActorLoader actings,
            MeasureFundingLoader measures,
            MandateUsage mandates,
            Positions positions) {
        var terms = state().terms();
        var position = command.round() == null
                ? null
                : positions.find(command.round(), terms.owner()).orElse(null);
        var measure = measures.of(terms.wijkaanpak(), command.purpose());
        var elsewhere = mandates.elsewhere(command.mandate(), id());
        return record(
                clock,
                now -> new Committing(state())
                        .commit(
                                command,
                                acting(command, command.mandate(), actings, now),
                                measure,
                                position,
                                elsewhere,
                                now));
    }

    @CommandHandler
    Decision handle(MeetCondition command, Clock clock, MandatedActorLoader actings) {
        return record(
                clock,
                now -> new Committing(state()).meet(command, acting(command, command.mandate(), actings, now), now));
    }

    @CommandHandler
    Decision handle(ReleaseMoney command, Clock clock, MandatedActorLoader actings) {
        return record(
                clock,
                now -> new Committing(state()).release(command, acting(command, command.mandate(), actings, now), now));
    }

    @CommandHandler
    Decision handle(LapseReservation command, Clock clock) {
        return record(clock, now -> new Committing(state()).lapse(command, now));
    }

    @CommandHandler
    Decision handle(DropCommitment command, Clock clock) {
        return record(clock, now -> new Committing(state()).drop(command, now));
    }

    @CreatingCommandHandler
    Decision handle(ReserveOffer command, Clock clock) {
        return record(clock, now -> new Offering(state()).reserve(command, now));
    }

    @CommandHandler
    Decision handle(CallOffer command, Clock clock) {
        return record(clock, now -> new Offering(state()).call(command, now));
    }

    @CommandHandler
    Decision handle(LapseOffer command, Clock clock) {
        return record(clock, now -> new Offering(state()).lapse(command, now));
    }

    private ActorAuthority authority(BudgetCommand command, Parties parties) {
        return parties.authority(state().terms().wijkaanpak(), command.by());
    }

    private MandatedActor acting(BudgetCommand command, UUID mandate, MandatedActorLoader actings, Instant now) {
        return actings.of(state().terms().wijkaanpak(), command.by(), mandate, now);
    }
}
