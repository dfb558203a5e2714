// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.CorrectMeasurement;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.EnterMeasurement;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.store.History;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "measurement")
class MeasurementAggregate extends EventSourcedAggregate<Measurement> {

    MeasurementAggregate() {
        super(Measurement.FOLD, MeasurementEvent::measurement);
    }

    @CreatingCommandHandler
    Decision handle(EnterMeasurement command, Clock clock, Parties parties) {
        var authority = parties.authority(command.criterion().wijkaanpak(), command.by());
        return record(state().enter(command, authority, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(CorrectMeasurement command, Clock clock, Parties parties, History history) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var successors = parties.successors(state().wijkaanpak());
        var mistaken = history.entry(id(), command.entry()).orElse(null);
        return record(state().correct(command, mistaken, authority, successors, LocalDate.now(clock), now(clock)));
    }
}
