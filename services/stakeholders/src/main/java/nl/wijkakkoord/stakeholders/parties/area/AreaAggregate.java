// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.AreaEvent;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.area.AreaCommand.DrawArea;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.MunicipalityOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "area")
class AreaAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private DrawnArea area = DrawnArea.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(DrawArea command, Clock clock, ActorRolesLoader standings, MunicipalityOf municipality) {
        var standing = standings.of(command.wijkaanpak(), command.by());
        var code = municipality.wijkaanpak(command.wijkaanpak());
        return record(clock, now -> area.draw(command, standing, code, LocalDate.now(clock), now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof AreaEvent areaEvent) {
            id = areaEvent.area();
            area = area.evolve(areaEvent);
        }
    }
}
