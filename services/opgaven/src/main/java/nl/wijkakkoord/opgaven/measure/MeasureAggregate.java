// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Event;
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
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "measure")
class MeasureAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Measure measure = Measure.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(AddMeasure command, Clock clock, MeasureFactsLoader around) {
        var opgave = around.opgave(command.opgave());
        var standing = around.standing(opgave, command.by());
        return record(clock, now -> measure.add(command, opgave, standing, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(PickMeasure command, Clock clock, MeasureFactsLoader around) {
        var opgave = around.opgave(command.opgave());
        var standing = around.standing(opgave, command.by());
        return record(clock, now -> measure.pick(command, opgave, standing, now));
    }

    @CommandHandler
    Decision handle(ReviseMeasure command, Clock clock, MeasureFactsLoader around) {
        var opgave = opgave(around);
        return record(clock, now -> measure.revise(command, opgave, around.standing(opgave, command.by()), now));
    }

    @CommandHandler
    Decision handle(WithdrawMeasure command, Clock clock, MeasureFactsLoader around) {
        var opgave = opgave(around);
        return record(clock, now -> measure.withdraw(command, opgave, around.standing(opgave, command.by()), now));
    }

    @CommandHandler
    Decision handle(TakeResponsibility command, Clock clock, MeasureFactsLoader around) {
        var opgave = opgave(around);
        return record(clock, now -> measure.take(command, opgave, around.standing(opgave, command.by()), now));
    }

    @CommandHandler
    Decision handle(LayDownResponsibility command, Clock clock, MeasureFactsLoader around) {
        var opgave = opgave(around);
        return record(clock, now -> measure.layDown(command, opgave, around.standing(opgave, command.by()), now));
    }

    @CommandHandler
    Decision handle(PlanAction command, Clock clock, MeasureFactsLoader around) {
        var parties = around.parties(measure.added().wijkaanpak());
        return change(command, clock, around, now -> measure.actions().plan(measure.added(), command, parties, now));
    }

    @CommandHandler
    Decision handle(ReplanAction command, Clock clock, MeasureFactsLoader around) {
        var parties = around.parties(measure.added().wijkaanpak());
        return change(command, clock, around, now -> measure.actions().replan(measure.added(), command, parties, now));
    }

    @CommandHandler
    Decision handle(CompleteAction command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> measure.actions().complete(measure.added(), command, now));
    }

    @CommandHandler
    Decision handle(DropAction command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> measure.actions().drop(measure.added(), command, now));
    }

    @CommandHandler
    Decision handle(FillRole command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> measure.roles().fill(measure, command, now));
    }

    @CommandHandler
    Decision handle(VacateRole command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> measure.roles().vacate(measure, command, now));
    }

    @CommandHandler
    Decision handle(PutInRequest command, Clock clock, MeasureFactsLoader around) {
        var asked = around.request(measure.added().wijkaanpak(), command.request());
        return change(command, clock, around, now -> measure.outside().put(measure, command, asked, now));
    }

    @CommandHandler
    Decision handle(TakeFromRequest command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> measure.outside().takeOut(measure.added(), command, now));
    }

    @CommandHandler
    Decision handle(PutInClause command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> measure.outside().cover(measure, command, now));
    }

    @CommandHandler
    Decision handle(TakeFromClause command, Clock clock, MeasureFactsLoader around) {
        return change(command, clock, around, now -> measure.outside().uncover(measure.added(), command, now));
    }

    /** What any member may do who may work on the opgave. */
    private Decision change(
            MeasureCommand command, Clock clock, MeasureFactsLoader around, Function<Instant, Decision> decide) {
        var opgave = opgave(around);
        var standing = around.standing(opgave, command.by());
        return record(clock, now -> measure.checkMayChange(opgave, standing).then(() -> decide.apply(now)));
    }

    private Opgave opgave(MeasureFactsLoader around) {
        return around.opgave(measure.added().opgave());
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof MeasureEvent measureEvent) {
            id = measureEvent.measure();
            measure = measure.evolve(measureEvent);
        }
    }
}
