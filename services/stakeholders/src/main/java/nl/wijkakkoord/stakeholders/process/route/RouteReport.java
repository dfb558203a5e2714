// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteBaselined;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteStepAdded;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteStepDropped;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteStepMoved;
import nl.wijkakkoord.contracts.stakeholders.RouteStep;

/** A baseline beside the route as it is now: what moved how far, and why. */
final class RouteReport {
    private final Route route;
    private final Map<String, RouteStep> then = new LinkedHashMap<>();
    private final Map<String, RouteStep> known = new LinkedHashMap<>();
    private final Map<String, List<RouteView.StepChange>> changes = new LinkedHashMap<>();

    private RouteReport(Route route, RouteBaselined baseline) {
        this.route = route;
        baseline.steps().forEach(step -> {
            then.put(step.name(), step);
            known.put(step.name(), step);
        });
        var since =
                route.log().subList(route.log().indexOf(baseline), route.log().size());
        since.forEach(this::log);
    }

    /** @param baseline that is compared with */
    static List<RouteView.Step> of(Route route, RouteBaselined baseline) {
        var report = new RouteReport(route, baseline);
        return report.known.values().stream().map(report::step).toList();
    }

    private void log(RouteEvent event) {
        switch (event) {
            case RouteBaselined _ -> {}
            case RouteStepAdded e -> {
                known.put(e.step().name(), e.step());
                var added = RouteView.Kind.ADDED;
                log(e.step().name(), new RouteView.StepChange(added, e.step().planned(), e.reason(), e.by(), e.at()));
            }
            case RouteStepMoved e ->
                log(e.step(), new RouteView.StepChange(RouteView.Kind.MOVED, e.planned(), e.reason(), e.by(), e.at()));
            case RouteStepDropped e ->
                log(e.step(), new RouteView.StepChange(RouteView.Kind.DROPPED, null, e.reason(), e.by(), e.at()));
        }
    }

    private void log(String step, RouteView.StepChange change) {
        changes.computeIfAbsent(step, _ -> new ArrayList<>()).add(change);
    }

    private RouteView.Step step(RouteStep step) {
        var before = then.get(step.name());
        var now = route.steps().get(step.name());
        return new RouteView.Step(
                step.name(),
                step.title(),
                before == null ? null : before.planned(),
                now == null ? null : now.planned(),
                before == null || now == null ? null : ChronoUnit.DAYS.between(before.planned(), now.planned()),
                List.copyOf(changes.getOrDefault(step.name(), List.of())));
    }
}
