// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import java.time.Clock;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent;
import nl.wijkakkoord.opgaven.need.NeedCommand.DropMeasure;
import nl.wijkakkoord.opgaven.need.NeedCommand.DropNeed;
import nl.wijkakkoord.opgaven.need.NeedCommand.StateNeed;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import nl.wijkakkoord.opgaven.scheme.ListTable;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "financing-plan")
class FinancingPlanAggregate extends EventSourcedAggregate<FinancingPlan> {

    FinancingPlanAggregate() {
        super(FinancingPlan.FOLD, FinancingEvent::plan);
    }

    @CreatingCommandHandler
    Decision handle(
            StateNeed command,
            Clock clock,
            Parties parties,
            History history,
            MeasureFacts measures,
            ListTable lists,
            NeedTable needs) {
        var purpose = command.purpose();
        var opgave = history.read(purpose.opgave(), Moment.now(), Opgave.FOLD)
                .orElseThrow()
                .state();
        var known = measures.of(purpose.opgave()).stream()
                .anyMatch(measure -> measure.measure().equals(purpose.measure()));
        var authority = parties.authority(command.wijkaanpak(), command.by());
        return record(state().state(
                        command,
                        opgave,
                        authority,
                        known,
                        lists.taakvelden(),
                        needs.stated(command.wijkaanpak()),
                        now(clock)));
    }

    @CommandHandler
    Decision handle(DropNeed command, Clock clock, Parties parties) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        return record(state().drop(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(DropMeasure command, Clock clock) {
        return record(state().drop(command, now(clock)));
    }
}
