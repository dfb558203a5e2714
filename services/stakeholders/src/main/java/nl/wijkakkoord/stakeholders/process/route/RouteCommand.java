// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.RouteStep;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface RouteCommand extends Command {

    UUID wijkaanpak();

    default UUID route() {
        return routeOf(wijkaanpak());
    }

    @Override
    default UUID target() {
        return route();
    }

    /** Computed from the wijkaanpak, which has one route. */
    static UUID routeOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes(("route of " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The first baseline.
     *
     * @param direction number of the frozen version of the direction that it serves, null for none
     */
    @Acts(Act.LEADS)
    record PlanRoute(
            UUID wijkaanpak,
            List<RouteStep> steps,
            @Nullable Integer direction,
            String reason,
            By by) implements RouteCommand {}

    /** The route as it is now becomes the next baseline. */
    @Acts(Act.LEADS)
    record BaselineRoute(UUID wijkaanpak, @Nullable Integer direction, String reason, By by) implements RouteCommand {}

    @Acts(Act.LEADS)
    record AddStep(UUID wijkaanpak, RouteStep step, String reason, By by) implements RouteCommand {}

    @Acts(Act.LEADS)
    record MoveStep(UUID wijkaanpak, String step, LocalDate planned, String reason, By by) implements RouteCommand {}

    @Acts(Act.LEADS)
    record DropStep(UUID wijkaanpak, String step, String reason, By by) implements RouteCommand {}
}
