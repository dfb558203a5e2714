// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteBaselined;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * The route as it is now, beside a baseline.
 *
 * @param baseline number of the one that is compared with
 * @param baselines all, in the order of their numbers
 * @param steps that are on the route now or were on that baseline, in the order in which they came
 * @param allowedActions null when the past was asked for
 */
record RouteView(
        UUID id,
        long version,
        UUID wijkaanpak,
        int baseline,
        List<Baseline> baselines,
        List<Step> steps,
        @Nullable List<AllowedAction> allowedActions) {

    /**
     * @param compared the baseline that is compared with
     * @param direction number of the version that holds, null when there is none, and when the past was asked for
     */
    static RouteView of(
            Versioned<Route> found,
            RouteBaselined compared,
            @Nullable Integer direction,
            @Nullable List<AllowedAction> allowedActions) {
        var baselines = found.state().baselines().stream()
                .map(each -> new Baseline(
                        each.number(),
                        each.direction(),
                        stale(each.direction(), direction),
                        each.reason(),
                        each.by(),
                        each.at()))
                .toList();
        return new RouteView(
                compared.route(),
                found.version(),
                compared.wijkaanpak(),
                compared.number(),
                baselines,
                RouteReport.of(found.state(), compared),
                allowedActions);
    }

    private static @Nullable Boolean stale(@Nullable SubjectRef served, @Nullable Integer holds) {
        return served == null || holds == null ? null : served.version() != holds;
    }

    /**
     * @param direction the version of the direction that it serves, null when it names none
     * @param stale whether another version of the direction holds; null when it names none or none holds, and when the
     *     past was asked for
     */
    record Baseline(
            int number,
            @Nullable SubjectRef direction,
            @Nullable Boolean stale,
            String reason,
            By by,
            Instant at) {}

    /**
     * @param baseline the day it was planned on then, null when it was added since
     * @param now the day it is planned on, null when it was dropped
     * @param days later than planned then, negative when earlier, null when it was added or dropped
     * @param changes since the baseline, in their order
     */
    record Step(
            String name,
            String title,
            @Nullable LocalDate baseline,
            @Nullable LocalDate now,
            @Nullable Long days,
            List<StepChange> changes) {}

    /** @param planned the day it was then planned on, null when it was dropped */
    record StepChange(Kind kind, @Nullable LocalDate planned, String reason, By by, Instant at) {}

    enum Kind {
        ADDED,
        MOVED,
        DROPPED
    }
}
