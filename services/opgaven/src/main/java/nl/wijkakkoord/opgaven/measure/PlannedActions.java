// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDone;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDropped;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionPlanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionReplanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.CompleteAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.DropAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PlanAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReplanAction;
import nl.wijkakkoord.opgaven.measure.PlannedAction.Status;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

/**
 * The actions of a measure.
 *
 * @param all in the order in which they were planned
 */
record PlannedActions(List<PlannedAction> all) {
    static final PlannedActions NONE = new PlannedActions(List.of());

    PlannedActions {
        all = List.copyOf(all);
    }

    /** The action in its old place, or a new one at the end. */
    PlannedActions with(MeasureAction action) {
        var planned = new PlannedAction(action, Status.PLANNED);
        return find(action.name()).isPresent()
                ? replace(action.name(), _ -> planned)
                : new PlannedActions(
                        Stream.concat(all.stream(), Stream.of(planned)).toList());
    }

    PlannedActions ended(String name, Status status) {
        return replace(name, each -> new PlannedAction(each.action(), status));
    }

    Decision plan(MeasureAdded measure, PlanAction command, Set<OrganisationId> parties, Instant now) {
        var action = command.action();
        return refuseWhen(find(action.name()).isPresent(), MeasureRefusal.ACTION_EXISTS, action.name())
                .and(() -> checkOwner(action, parties))
                .thenRecord(() -> new ActionPlanned(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        action,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision replan(MeasureAdded measure, ReplanAction command, Set<OrganisationId> parties, Instant now) {
        var action = command.action();
        return checkMayChange(action.name())
                .and(() -> checkOwner(action, parties))
                .thenRecord(() -> new ActionReplanned(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        action,
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision complete(MeasureAdded measure, CompleteAction command, Instant now) {
        return checkMayChange(command.action())
                .and(() -> Check.of(find(command.action())
                        .map(found -> found.action().owner())
                        .filter(owner -> !owner.equals(command.by().organisation()))
                        .map(owner -> Decision.refused(MeasureRefusal.ACTION_OF_ANOTHER, owner))))
                .thenRecord(() -> new ActionDone(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        command.action(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision drop(MeasureAdded measure, DropAction command, Instant now) {
        return checkMayChange(command.action())
                .thenRecord(() -> new ActionDropped(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        command.action(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    private Check checkMayChange(String name) {
        var found = find(name);
        return refuseWhen(found.isEmpty(), MeasureRefusal.ACTION_UNKNOWN, name)
                .and(() ->
                        refuseWhen(found.orElseThrow().status() != Status.PLANNED, MeasureRefusal.ACTION_ENDED, name));
    }

    private static Check checkOwner(MeasureAction action, Set<OrganisationId> parties) {
        return refuseWhen(!parties.contains(action.owner()), MeasureRefusal.ACTION_OWNER_IS_NO_PARTY, action.owner());
    }

    private Optional<PlannedAction> find(String name) {
        return all.stream().filter(each -> each.action().name().equals(name)).findAny();
    }

    private PlannedActions replace(String name, UnaryOperator<PlannedAction> by) {
        return new PlannedActions(all.stream()
                .map(each -> each.action().name().equals(name) ? by.apply(each) : each)
                .toList());
    }
}
