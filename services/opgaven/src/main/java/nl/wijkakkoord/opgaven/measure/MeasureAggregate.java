// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.AddMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.CompleteAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.DropAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.FillRole;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.LayDownResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PickMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PlanAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PutInClause;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PutInRequest;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReplanAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReviseMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeFromClause;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeFromRequest;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.VacateRole;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.WithdrawMeasure;
import nl.wijkakkoord.opgaven.opgave.Opgave;
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
    Decision handle(AddMeasure command, Clock clock, MeasureFactsLoader around) {
        var opgave = around.opgave(command.opgave());
        var authority = around.authority(opgave, command.by());
        return record(clock, now -> state().add(command, opgave, authority, now));
    }

    @CreatingCommandHandler
    Decision handle(PickMeasure command, Clock clock, MeasureFactsLoader around) {
        var opgave = around.opgave(command.opgave());
        var authority = around.authority(opgave, command.by());
        return record(clock, now -> state().pick(command, opgave, authority, now));
    }

    @CommandHandler
    Decision handle(ReviseMeasure command, Clock clock, MeasureFactsLoader around) {
        var opgave = opgave(around);
        return record(clock, now -> state().revise(command, opgave, around.authority(opgave, command.by()), now));
    }

    @CommandHandler
    Decision handle(WithdrawMeasure command, Clock clock, MeasureFactsLoader around) {
        var opgave = opgave(around);
        return record(clock, now -> state().withdraw(command, opgave, around.authority(opgave, command.by()), now));
    }

    @CommandHandler
    Decision handle(TakeResponsibility command, Clock clock, MeasureFactsLoader around) {
        var opgave = opgave(around);
        return record(clock, now -> state().take(command, opgave, around.authority(opgave, command.by()), now));
    }

    @CommandHandler
    Decision handle(LayDownResponsibility command, Clock clock, MeasureFactsLoader around) {
        var opgave = opgave(around);
        return record(clock, now -> state().layDown(command, opgave, around.authority(opgave, command.by()), now));
    }

    @CommandHandler
    Decision handle(PlanAction command, Clock clock, MeasureFactsLoader around) {
        var parties = around.parties(state().added().wijkaanpak());
        return change(command, clock, around, now -> state().actions().plan(state().added(), command, parties, now));
    }

    @CommandHandler
    Decision handle(ReplanAction command, Clock clock, MeasureFactsLoader around) {
        var parties = around.parties(state().added().wijkaanpak());
        return change(command, clock, around, now -> state().actions().replan(state().added(), command, parties, now));
    }

    @CommandHandler
    Decision handle(CompleteAction command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> state().actions().complete(state().added(), command, now));
    }

    @CommandHandler
    Decision handle(DropAction command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> state().actions().drop(state().added(), command, now));
    }

    @CommandHandler
    Decision handle(FillRole command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> state().roles().fill(state(), command, now));
    }

    @CommandHandler
    Decision handle(VacateRole command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> state().roles().vacate(state(), command, now));
    }

    @CommandHandler
    Decision handle(PutInRequest command, Clock clock, MeasureFactsLoader around) {
        var asked = around.request(state().added().wijkaanpak(), command.request());
        return change(command, clock, around, now -> state().outside().put(state(), command, asked, now));
    }

    @CommandHandler
    Decision handle(TakeFromRequest command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> state().outside().takeOut(state().added(), command, now));
    }

    @CommandHandler
    Decision handle(PutInClause command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> state().outside().cover(state(), command, now));
    }

    @CommandHandler
    Decision handle(TakeFromClause command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> state().outside().uncover(state().added(), command, now));
    }

    /** What any member may do who may work on the opgave. */
    private Decision change(
            MeasureCommand command, Clock clock, MeasureFactsLoader around, Function<Instant, Decision> decide) {
        var opgave = opgave(around);
        var authority = around.authority(opgave, command.by());
        return record(clock, now -> state().checkMayChange(opgave, authority).then(() -> decide.apply(now)));
    }

    private Opgave opgave(MeasureFactsLoader around) {
        return around.opgave(state().added().opgave());
    }
}
