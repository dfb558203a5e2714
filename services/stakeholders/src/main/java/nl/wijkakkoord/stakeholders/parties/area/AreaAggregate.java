// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.AreaEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.area.AreaCommand.DrawArea;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.municipality.MunicipalityOf;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "area")
class AreaAggregate extends EventSourcedAggregate<DrawnArea> {

    AreaAggregate() {
        super(DrawnArea.FOLD, AreaEvent::area);
    }

    @CreatingCommandHandler
    Decision handle(
            DrawArea command, Clock clock, ActorRolesLoader authorities, MunicipalityOf municipality, CbsLists lists) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var codes = municipality.wijkaanpak(command.wijkaanpak());
        return record(state().draw(command, authority, codes, lists.codes(), LocalDate.now(clock), now(clock)));
    }
}
