// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.AddMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.LayDownResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PickMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReviseMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.WithdrawMeasure;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.CompleteAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.DropAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.PlanAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.ReplanAction;
import nl.wijkakkoord.opgaven.measure.known.OnMeasure;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.PutInClause;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.PutInRequest;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.TakeFromClause;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.TakeFromRequest;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.EndResponsibility;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.FillRole;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.VacateRole;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "measure")
class MeasureAggregate extends EventSourcedAggregate<Measure> {

    MeasureAggregate() {
        super(Measure.FOLD, MeasureEvent::measure);
    }

    @CreatingCommandHandler
    Decision handle(AddMeasure command, Clock clock, MeasureFactsLoader facts) {
        var opgave = facts.held(command.opgave());
        var authority = facts.authority(opgave, command.by());
        return record(MeasureRules.add(command, opgave, authority, now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(PickMeasure command, Clock clock, MeasureFactsLoader facts) {
        var opgave = facts.held(command.opgave());
        var authority = facts.authority(opgave, command.by());
        return record(MeasureRules.pick(command, opgave, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(ReviseMeasure command, Clock clock, MeasureFactsLoader facts) {
        var opgave = facts.held(state().added().opgave());
        return record(state().revise(command, opgave, facts.authority(opgave, command.by()), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawMeasure command, Clock clock, MeasureFactsLoader facts) {
        return record(state().withdraw(command, facts.authority(opgave(facts), command.by()), now(clock)));
    }

    @CommandHandler
    Decision handle(TakeResponsibility command, Clock clock, MeasureFactsLoader facts) {
        var opgave = opgave(facts);
        return record(state().take(command, opgave, facts.authority(opgave, command.by()), now(clock)));
    }

    @CommandHandler
    Decision handle(LayDownResponsibility command, Clock clock, MeasureFactsLoader facts) {
        var opgave = opgave(facts);
        var owned = state().with(facts.successors(state().wijkaanpak()));
        var enders = facts.enders(state().wijkaanpak(), command.by());
        return record(owned.layDown(command, opgave, facts.authority(opgave, command.by()), enders, now(clock)));
    }

    @CommandHandler
    Decision handle(EndResponsibility command, Clock clock, Parties parties) {
        var owned = state().with(parties.successors(state().wijkaanpak()));
        var departures = parties.departures(state().wijkaanpak());
        return record(owned.end(command, departures, now(clock)));
    }

    @CommandHandler
    Decision handle(PlanAction command, Clock clock, MeasureFactsLoader facts) {
        var parties = facts.parties(state().wijkaanpak());
        return change(command, clock, facts, (it, now) -> it.actions().plan(it.added(), command, parties, now));
    }

    @CommandHandler
    Decision handle(ReplanAction command, Clock clock, MeasureFactsLoader facts) {
        var parties = facts.parties(state().wijkaanpak());
        return change(command, clock, facts, (it, now) -> it.actions().replan(it.added(), command, parties, now));
    }

    @CommandHandler
    Decision handle(CompleteAction command, Clock clock, MeasureFactsLoader facts) {
        var successors = facts.successors(state().wijkaanpak());
        return change(
                command,
                clock,
                facts,
                (it, now) -> it.actions().with(successors).complete(it.added(), command, now));
    }

    @CommandHandler
    Decision handle(DropAction command, Clock clock, MeasureFactsLoader facts) {
        return change(command, clock, facts, (it, now) -> it.actions().drop(it.added(), command, now));
    }

    @CommandHandler
    Decision handle(FillRole command, Clock clock, MeasureFactsLoader facts) {
        return change(command, clock, facts, (it, now) -> it.roles().fill(it.added(), it.text(), command, now));
    }

    @CommandHandler
    Decision handle(VacateRole command, Clock clock, MeasureFactsLoader facts) {
        return change(command, clock, facts, (it, now) -> it.roles().vacate(it.added(), it.text(), command, now));
    }

    @CommandHandler
    Decision handle(PutInRequest command, Clock clock, MeasureFactsLoader facts) {
        var asked = facts.request(state().wijkaanpak(), command.request());
        return change(
                command, clock, facts, (it, now) -> it.placement().put(it.added(), it.text(), command, asked, now));
    }

    @CommandHandler
    Decision handle(TakeFromRequest command, Clock clock, MeasureFactsLoader facts) {
        return change(command, clock, facts, (it, now) -> it.placement().takeOut(it.added(), command, now));
    }

    @CommandHandler
    Decision handle(PutInClause command, Clock clock, MeasureFactsLoader facts) {
        return change(command, clock, facts, (it, now) -> it.placement().cover(it.added(), it.text(), command, now));
    }

    @CommandHandler
    Decision handle(TakeFromClause command, Clock clock, MeasureFactsLoader facts) {
        return change(command, clock, facts, (it, now) -> it.placement().uncover(it.added(), command, now));
    }

    /** What any member may do who may work on the opgave. */
    private Decision change(
            OnMeasure command, Clock clock, MeasureFactsLoader facts, BiFunction<Measure, Instant, Decision> decide) {
        var opgave = opgave(facts);
        var authority = facts.authority(opgave, command.by());
        return record(state().checkMayChange(opgave, authority).then(() -> decide.apply(state(), now(clock))));
    }

    private Opgave opgave(MeasureFactsLoader facts) {
        return facts.opgave(state().added().opgave());
    }
}
