// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The route of a wijkaanpak: baselines, and how it came to deviate from them. */
public sealed interface RouteEvent extends Event {

    UUID route();

    /**
     * The route as it is now becomes what later changes are compared with. Earlier baselines stay.
     *
     * @param number from 1
     * @param direction the frozen version of the direction that it serves, null when it names none
     */
    @ContractName("nl.wijkakkoord.stakeholders.route-baselined.v1")
    record RouteBaselined(
            UUID route,
            UUID wijkaanpak,
            int number,
            List<RouteStep> steps,
            @Nullable SubjectRef direction,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements RouteEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.route-step-added.v1")
    record RouteStepAdded(
            UUID route, UUID wijkaanpak, RouteStep step, String reason, Audience audience, By by, Instant at)
            implements RouteEvent {}

    /**
     * @param step its name
     * @param planned the new day
     */
    @ContractName("nl.wijkakkoord.stakeholders.route-step-moved.v1")
    record RouteStepMoved(
            UUID route,
            UUID wijkaanpak,
            String step,
            LocalDate planned,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements RouteEvent {}

    /** @param step its name, which is not given to another step again */
    @ContractName("nl.wijkakkoord.stakeholders.route-step-dropped.v1")
    record RouteStepDropped(
            UUID route, UUID wijkaanpak, String step, String reason, Audience audience, By by, Instant at)
            implements RouteEvent {}
}
