// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteBaselined;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteStepAdded;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteStepDropped;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteStepMoved;
import nl.wijkakkoord.contracts.stakeholders.RouteStep;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.AddStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.BaselineRoute;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.DropStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.MoveStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.PlanRoute;
import org.jspecify.annotations.Nullable;

/**
 * The route of a wijkaanpak, as its events tell it.
 *
 * @param baselines in the order of their numbers, from 1
 * @param steps on the route now, by name
 * @param log everything that was recorded, in its order
 */
record Route(List<RouteBaselined> baselines, SequencedMap<String, RouteStep> steps, List<RouteEvent> log)
        implements Visible {
    static final Route NONE = new Route(List.of(), Collections.emptyNavigableMap(), List.of());
    static final Fold<Route, RouteEvent> FOLD = new Fold<>(NONE, RouteEvent.class, Route::evolve);

    /** All steps are one event. */
    static final int MOST_STEPS = 200;

    @Override
    public UUID wijkaanpak() {
        return baselines.getFirst().wijkaanpak();
    }

    Route evolve(RouteEvent event) {
        return switch (event) {
            case RouteBaselined e -> {
                var all = Stream.concat(baselines.stream(), Stream.of(e)).toList();
                yield new Route(all, steps, log).with(e, now -> e.steps().forEach(step -> now.put(step.name(), step)));
            }
            case RouteStepAdded e -> with(e, now -> now.put(e.step().name(), e.step()));
            case RouteStepMoved e ->
                with(
                        e,
                        now -> now.computeIfPresent(
                                e.step(), (name, step) -> new RouteStep(name, step.title(), e.planned())));
            case RouteStepDropped e -> with(e, now -> now.remove(e.step()));
        };
    }

    /** @param direction null when none is named, or the named version is not there */
    Decision plan(PlanRoute command, ActorRoles authority, @Nullable SubjectRef direction, Instant now) {
        return authority
                .checkLeading(Task.ROUTE)
                .and(() -> Check.refuseWhen(!baselines.isEmpty(), RouteRefusal.ROUTE_EXISTS))
                .and(() -> checkNamedOnce(command.steps()))
                .and(() -> checkDirection(command.direction(), direction))
                .thenRecord(() -> baselined(command, command.steps(), direction, command.reason(), now));
    }

    /** @param direction null when none is named, or the named version is not there */
    Decision baseline(BaselineRoute command, ActorRoles authority, @Nullable SubjectRef direction, Instant now) {
        return checkMayBaseline(authority)
                .and(() -> checkDirection(command.direction(), direction))
                .thenRecord(() -> baselined(command, List.copyOf(steps.values()), direction, command.reason(), now));
    }

    Check checkMayBaseline(ActorRoles authority) {
        return checkMayChange(authority)
                .and(() -> Check.refuseWhen(log.getLast() == baselines.getLast(), RouteRefusal.ROUTE_UNCHANGED));
    }

    Decision add(AddStep command, ActorRoles authority, Instant now) {
        var step = command.step();
        return checkMayChange(authority)
                .and(() -> Check.refuseWhen(wasNamed(step.name()), RouteRefusal.STEP_EXISTS, step.name()))
                .and(() -> Check.refuseWhen(steps.size() >= MOST_STEPS, RouteRefusal.ROUTE_TOO_LONG, MOST_STEPS))
                .thenRecord(() -> new RouteStepAdded(
                        command.route(),
                        command.wijkaanpak(),
                        step,
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision move(MoveStep command, ActorRoles authority, Instant now) {
        var planned = command.planned();
        return checkMayChange(authority)
                .and(() -> checkThere(command.step()))
                .and(() -> Check.refuseWhen(
                        steps.get(command.step()).planned().equals(planned),
                        RouteRefusal.STEP_IS_THERE_ALREADY,
                        command.step(),
                        planned))
                .thenRecord(() -> new RouteStepMoved(
                        command.route(),
                        command.wijkaanpak(),
                        command.step(),
                        planned,
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision drop(DropStep command, ActorRoles authority, Instant now) {
        return checkMayChange(authority)
                .and(() -> checkThere(command.step()))
                .thenRecord(() -> new RouteStepDropped(
                        command.route(),
                        command.wijkaanpak(),
                        command.step(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayChange(ActorRoles authority) {
        return authority.checkLeading(Task.ROUTE);
    }

    private RouteBaselined baselined(
            RouteCommand command, List<RouteStep> as, @Nullable SubjectRef direction, String reason, Instant now) {
        return new RouteBaselined(
                command.route(),
                command.wijkaanpak(),
                baselines.size() + 1,
                as,
                direction,
                reason,
                Audience.ofWijkaanpak(),
                command.by(),
                now);
    }

    private static Check checkDirection(@Nullable Integer named, @Nullable SubjectRef found) {
        return Check.refuseWhen(
                named != null && found == null, RouteRefusal.UNKNOWN_DIRECTION_VERSION, String.valueOf(named));
    }

    private Check checkThere(String step) {
        return Check.refuseWhen(!steps.containsKey(step), RouteRefusal.UNKNOWN_STEP, step);
    }

    private static Check checkNamedOnce(List<RouteStep> steps) {
        var seen = new HashSet<String>();
        return Check.of(steps.stream()
                .map(RouteStep::name)
                .filter(name -> !seen.add(name))
                .findFirst()
                .map(name -> Decision.refused(RouteRefusal.STEP_NAMED_TWICE, name)));
    }

    private boolean wasNamed(String step) {
        return log.stream().anyMatch(event -> switch (event) {
            case RouteBaselined e ->
                e.steps().stream().anyMatch(each -> each.name().equals(step));
            case RouteStepAdded e -> e.step().name().equals(step);
            case RouteStepMoved _, RouteStepDropped _ -> false;
        });
    }

    private Route with(RouteEvent event, Consumer<SequencedMap<String, RouteStep>> change) {
        var now = new LinkedHashMap<>(steps);
        change.accept(now);
        return new Route(
                baselines,
                Collections.unmodifiableSequencedMap(now),
                Stream.concat(log.stream(), Stream.of(event)).toList());
    }
}
