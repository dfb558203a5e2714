// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.action;

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
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.CompleteAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.DropAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.PlanAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.ReplanAction;
import nl.wijkakkoord.opgaven.measure.action.PlannedAction.Status;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

/**
 * The actions of a measure.
 *
 * @param all in the order in which they were planned
 */
public record PlannedActions(List<PlannedAction> all) {
    public static final PlannedActions NONE = new PlannedActions(List.of());

    public PlannedActions {
        all = List.copyOf(all);
    }

    /** The action in its old place, or a new one at the end. */
    public PlannedActions with(MeasureAction action) {
        var planned = new PlannedAction(action, Status.PLANNED);
        return find(action.name()).isPresent()
                ? replace(action.name(), _ -> planned)
                : new PlannedActions(
                        Stream.concat(all.stream(), Stream.of(planned)).toList());
    }

    public PlannedActions with(Successors successors) {
        return new PlannedActions(all.stream()
                .map(each -> new PlannedAction(owned(each.action(), successors), each.status()))
                .toList());
    }

    private static MeasureAction owned(MeasureAction action, Successors successors) {
        return new MeasureAction(
                action.name(), action.phase(), action.text(), successors.of(action.owner()), action.due());
    }

    public PlannedActions ended(String name, Status status) {
        return replace(name, each -> new PlannedAction(each.action(), status));
    }

    public Decision plan(MeasureAdded measure, PlanAction command, Set<OrganisationId> parties, Instant now) {
        var action = command.action();
        return refuseWhen(find(action.name()).isPresent(), ActionRefusal.ACTION_EXISTS, action.name())
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

    public Decision replan(MeasureAdded measure, ReplanAction command, Set<OrganisationId> parties, Instant now) {
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

    public Decision complete(MeasureAdded measure, CompleteAction command, Instant now) {
        return checkMayChange(command.action())
                .and(() -> Check.of(find(command.action())
                        .map(found -> found.action().owner())
                        .filter(owner -> !owner.equals(command.by().organisation()))
                        .map(owner -> Decision.refused(ActionRefusal.ACTION_OF_ANOTHER, owner))))
                .thenRecord(() -> new ActionDone(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        command.action(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Decision drop(MeasureAdded measure, DropAction command, Instant now) {
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
        return refuseWhen(found.isEmpty(), ActionRefusal.ACTION_UNKNOWN, name)
                .and(() ->
                        refuseWhen(found.orElseThrow().status() != Status.PLANNED, ActionRefusal.ACTION_ENDED, name));
    }

    private static Check checkOwner(MeasureAction action, Set<OrganisationId> parties) {
        return refuseWhen(!parties.contains(action.owner()), ActionRefusal.ACTION_OWNER_IS_NO_PARTY, action.owner());
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
