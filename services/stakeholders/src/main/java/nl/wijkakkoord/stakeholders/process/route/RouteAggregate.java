// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.direction.FrozenDirections;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.AddStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.BaselineRoute;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.DropStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.MoveStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.PlanRoute;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "route")
class RouteAggregate extends EventSourcedAggregate<Route> {

    RouteAggregate() {
        super(Route.FOLD, RouteEvent::route);
    }

    @CreatingCommandHandler
    Decision handle(PlanRoute command, Clock clock, ActorRolesLoader authorities, FrozenDirections directions) {
        var direction = direction(command.wijkaanpak(), command.direction(), directions);
        return record(state().plan(command, authority(command, authorities), direction, now(clock)));
    }

    @CommandHandler
    Decision handle(BaselineRoute command, Clock clock, ActorRolesLoader authorities, FrozenDirections directions) {
        var direction = direction(command.wijkaanpak(), command.direction(), directions);
        return record(state().baseline(command, authority(command, authorities), direction, now(clock)));
    }

    @CommandHandler
    Decision handle(AddStep command, Clock clock, ActorRolesLoader authorities) {
        return record(state().add(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(MoveStep command, Clock clock, ActorRolesLoader authorities) {
        return record(state().move(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(DropStep command, Clock clock, ActorRolesLoader authorities) {
        return record(state().drop(command, authority(command, authorities), now(clock)));
    }

    private static ActorRoles authority(RouteCommand command, ActorRolesLoader authorities) {
        return authorities.of(command.wijkaanpak(), command.by());
    }

    private static @Nullable SubjectRef direction(
            UUID wijkaanpak, @Nullable Integer number, FrozenDirections directions) {
        return number == null ? null : directions.find(wijkaanpak, number).orElse(null);
    }
}
