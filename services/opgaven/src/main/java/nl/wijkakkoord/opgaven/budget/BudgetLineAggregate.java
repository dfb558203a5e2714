// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.time.Clock;
import java.time.Instant;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.opgaven.budget.commitment.CommitmentRules;
import nl.wijkakkoord.opgaven.budget.commitment.MeasureFundingLoader;
import nl.wijkakkoord.opgaven.budget.entry.EntryFactsLoader;
import nl.wijkakkoord.opgaven.budget.entry.LineEntry;
import nl.wijkakkoord.opgaven.budget.fact.FactRules;
import nl.wijkakkoord.opgaven.budget.grant.GrantRulesLoader;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ApplyForSubsidy;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CallOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CarryOn;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CommitMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.DropCommitment;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EndDoubling;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.FallOut;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ObjectToGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.Realise;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordReclaim;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordRefusal;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordRevocation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordSettlement;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReserveOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SayDoubled;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.TakeBackDoubling;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.offer.OfferRules;
import nl.wijkakkoord.opgaven.budget.tie.StandingPositionProjection;
import nl.wijkakkoord.opgaven.scheme.ListTable;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.mandate.MandatedActorLoader;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.timeline.DutchDay;
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
    Decision handle(EnterLine command, Clock clock, Parties parties, EntryFactsLoader facts) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        return record(LineEntry.enter(command, authority, facts.of(command), now(clock)));
    }

    @CommandHandler
    Decision handle(ApplyForSubsidy command, Clock clock, Parties parties, GrantRulesLoader rules) {
        return record(rules.of(state()).apply(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(
            RecordGrant command, Clock clock, Parties parties, MandatedActorLoader actors, GrantRulesLoader rules) {
        var now = now(clock);
        var acting = actorIfNamed(command, actors, now);
        return record(rules.of(state()).grant(command, authority(command, parties), acting, now));
    }

    @CommandHandler
    Decision handle(RecordRefusal command, Clock clock, Parties parties, GrantRulesLoader rules) {
        return record(rules.of(state()).refuse(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(ObjectToGrant command, Clock clock, Parties parties, GrantRulesLoader rules) {
        return record(rules.of(state()).object(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(
            RecordSettlement command,
            Clock clock,
            Parties parties,
            MandatedActorLoader actors,
            GrantRulesLoader rules) {
        var now = now(clock);
        var acting = actorIfNamed(command, actors, now);
        return record(rules.of(state()).settle(command, authority(command, parties), acting, now));
    }

    @CommandHandler
    Decision handle(RecordRevocation command, Clock clock, MandatedActorLoader actors, GrantRulesLoader rules) {
        var now = now(clock);
        return record(rules.of(state()).revoke(command, actor(command, actors, now), now));
    }

    @CommandHandler
    Decision handle(RecordReclaim command, Clock clock, Parties parties, GrantRulesLoader rules) {
        return record(rules.of(state()).reclaim(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(SayDoubled command, Clock clock, Parties parties, MandatedActorLoader actors, History history) {
        var now = now(clock);
        var offer = history.read(command.offer(), Moment.now(), BudgetLine.FOLD)
                .map(found -> found.state().with(successors))
                .orElse(null);
        return record(new FactRules(state())
                .sayDoubled(command, offer, authority(command, parties), actorIfNamed(command, actors, now), now));
    }

    @CommandHandler
    Decision handle(TakeBackDoubling command, Clock clock, Parties parties, MandatedActorLoader actors) {
        var now = now(clock);
        var acting = actorIfNamed(command, actors, now);
        return record(new FactRules(state()).takeBackDoubling(command, authority(command, parties), acting, now));
    }

    @CommandHandler
    Decision handle(EndDoubling command, Clock clock) {
        return record(new FactRules(state()).endDoubling(command, now(clock)));
    }

    @CommandHandler
    Decision handle(FallOut command, Clock clock) {
        return record(new FactRules(state()).fallOut(command, now(clock)));
    }

    @CommandHandler
    Decision handle(CarryOn command, Clock clock) {
        return record(new FactRules(state()).carryOn(command, now(clock)));
    }

    @CommandHandler
    Decision handle(Realise command, Clock clock, Parties parties) {
        return record(new FactRules(state()).realise(command, authority(command, parties), now(clock)));
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
            StandingPositionProjection positions,
            ListTable lists) {
        var position = command.round() == null
                ? null
                : positions.of(command.round(), state().terms().owner());
        var now = now(clock);
        var measure = measures.of(state().wijkaanpak(), command.purpose(), DutchDay.of(now));
        return record(new CommitmentRules(state(), lists.schemes())
                .commit(command, actor(command, actors, now), measure, position, now));
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
    Decision handle(ReserveOffer command, Clock clock, Parties parties, ListTable lists) {
        var offered = command.offered();
        var giver = parties.successors(offered.wijkaanpak()).of(offered.organisation());
        var leaves = parties.departures(offered.wijkaanpak()).get(giver);
        return record(new OfferRules(state(), lists.schemes()).reserve(command, leaves, now(clock)));
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
        return new CommitmentRules(state(), Schemes.NONE);
    }

    private OfferRules offer() {
        return new OfferRules(state(), Schemes.NONE);
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
