// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteBaselined;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.direction.FrozenDirections;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.AddStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.BaselineRoute;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.DropStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.MoveStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.PlanRoute;
import nl.wijkakkoord.stakeholders.process.route.RouteRequest.NewBaseline;
import nl.wijkakkoord.stakeholders.process.route.RouteRequest.NewDropping;
import nl.wijkakkoord.stakeholders.process.route.RouteRequest.NewMove;
import nl.wijkakkoord.stakeholders.process.route.RouteRequest.NewRoute;
import nl.wijkakkoord.stakeholders.process.route.RouteRequest.NewStep;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The route of a wijkaanpak: what was planned, and what became of it. */
@RestController
@RequestMapping("/wijkaanpakken/{wijkaanpak}/route")
record RouteController(
        Resources resources,
        Commands commands,
        FrozenDirections directions,
        ActorRolesLoader authorities,
        AllowedActions actions)
        implements Searchable {

    private static final String STEP = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /** The first baseline. */
    @CreateMapping
    Receipt plan(@PathVariable UUID wijkaanpak, @RequestBody NewRoute body, Intent intent) {
        return commands.create(
                intent,
                "/stakeholders/v1/wijkaanpakken/" + wijkaanpak + "/route",
                wijkaanpak,
                new PlanRoute(wijkaanpak, body.route(), body.directionVersion(), body.reason(), intent.by()));
    }

    /**
     * Baseline and now.
     *
     * @param baseline number of the one to compare with; the last when absent
     */
    @Acts(Act.READS)
    @GetMapping
    ResponseEntity<RouteView> read(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Integer baseline,
            Moment moment,
            Actor actor) {
        return resources.read(
                RouteCommand.routeOf(wijkaanpak),
                Route.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> RouteView.of(
                        found,
                        compared(found.state(), baseline),
                        moment.present() ? directions.inForce(wijkaanpak) : null,
                        allowed));
    }

    /** The route as it is now becomes the next baseline. */
    @PostMapping("/baselines")
    Receipt baseline(@PathVariable UUID wijkaanpak, @RequestBody NewBaseline body, Intent intent) {
        return commands.handle(
                intent, Route.FOLD, new BaselineRoute(wijkaanpak, body.directionVersion(), body.reason(), intent.by()));
    }

    @PostMapping("/steps")
    Receipt add(@PathVariable UUID wijkaanpak, @RequestBody NewStep body, Intent intent) {
        return commands.handle(
                intent, Route.FOLD, new AddStep(wijkaanpak, body.step().step(), body.reason(), intent.by()));
    }

    @PostMapping("/steps/{step}/planning")
    Receipt move(
            @PathVariable UUID wijkaanpak,
            @PathVariable @Pattern(regexp = STEP) String step,
            @RequestBody NewMove body,
            Intent intent) {
        return commands.handle(
                intent, Route.FOLD, new MoveStep(wijkaanpak, step, body.planned(), body.reason(), intent.by()));
    }

    @PostMapping("/steps/{step}/dropping")
    Receipt drop(
            @PathVariable UUID wijkaanpak,
            @PathVariable @Pattern(regexp = STEP) String step,
            @RequestBody NewDropping body,
            Intent intent) {
        return commands.handle(intent, Route.FOLD, new DropStep(wijkaanpak, step, body.reason(), intent.by()));
    }

    private static RouteBaselined compared(Route route, @Nullable Integer number) {
        return route.baselines().stream()
                .filter(each -> number == null || number.equals(each.number()))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private List<AllowedAction> allowed(Route route, Actor actor) {
        var authority = authorities.of(route.wijkaanpak(), actor.by());
        return List.of(
                actions.of("baseline", route.checkMayBaseline(authority)),
                actions.of("add-step", route.checkMayChange(authority)),
                actions.of("move-step", route.checkMayChange(authority)),
                actions.of("drop-step", route.checkMayChange(authority)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "route",
                "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/route",
                Route.FOLD,
                found -> Said.of(null, found.steps(), found.log()));
    }
}
