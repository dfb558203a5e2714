// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDone;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDropped;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionPlanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionReplanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasurePutInRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureRevised;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureTakenFromRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RequirementPutInClause;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RequirementTakenFromClause;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityLaidDown;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityTaken;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleFilled;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleVacated;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.LayDownResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReviseMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.WithdrawMeasure;
import nl.wijkakkoord.opgaven.measure.action.PlannedAction.Status;
import nl.wijkakkoord.opgaven.measure.action.PlannedActions;
import nl.wijkakkoord.opgaven.measure.market.Clause;
import nl.wijkakkoord.opgaven.measure.market.RequestPlacement;
import nl.wijkakkoord.opgaven.measure.role.FilledRoles;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.EndResponsibility;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/**
 * A measure of an opgave, as its events tell it.
 *
 * @param added null when there is none
 * @param revisions of the words, the first and the later ones
 * @param responsible party, null when there is none
 * @param withdrawn null as long as it stands
 */
public record Measure(
        @Nullable MeasureAdded added,
        List<Revision> revisions,
        @Nullable OrganisationId responsible,
        PlannedActions actions,
        FilledRoles roles,
        RequestPlacement placement,
        @Nullable MeasureWithdrawn withdrawn)
        implements Visible {
    static final Measure NONE =
            new Measure(null, List.of(), null, PlannedActions.NONE, FilledRoles.NONE, RequestPlacement.NOWHERE, null);
    public static final Fold<Measure, MeasureEvent> FOLD = new Fold<>(NONE, MeasureEvent.class, Measure::evolve);

    /**
     * The words of a measure from some moment on.
     *
     * @param reason why they were changed, null for the first
     */
    public record Revision(MeasureText text, @Nullable String reason, By by, Instant at) {}

    @Override
    public UUID wijkaanpak() {
        return added.wijkaanpak();
    }

    Measure evolve(MeasureEvent event) {
        return switch (event) {
            case MeasureAdded e -> with(e, new Revision(e.text(), null, e.by(), e.at()));
            case MeasureRevised e -> with(added, new Revision(e.text(), e.reason(), e.by(), e.at()));
            case MeasureWithdrawn e -> new Measure(added, revisions, responsible, actions, roles, placement, e);
            case ResponsibilityTaken e -> with(e.organisation());
            case ResponsibilityLaidDown _ -> with((OrganisationId) null);
            case ActionPlanned e -> with(actions.with(e.action()));
            case ActionReplanned e -> with(actions.with(e.action()));
            case ActionDone e -> with(actions.ended(e.action(), Status.DONE));
            case ActionDropped e -> with(actions.ended(e.action(), Status.DROPPED));
            case RoleFilled e -> with(roles.with(e.role(), e.organisation()));
            case RoleVacated e -> with(roles.without(e.role()));
            case MeasurePutInRequest e -> with(placement.in(e));
            case MeasureTakenFromRequest _ -> with(placement.in(null));
            case RequirementPutInClause e -> with(placement.with(new Clause(e.requirement(), e.request(), e.clause())));
            case RequirementTakenFromClause e ->
                with(placement.without(new Clause(e.requirement(), e.request(), e.clause())));
        };
    }

    /** The words that hold now. */
    public MeasureText text() {
        return revisions.getLast().text();
    }

    Decision revise(ReviseMeasure command, Opgave opgave, ActorAuthority authority, Instant now) {
        return checkMayChange(opgave, authority)
                .and(() -> MeasureRules.checkText(command.text(), opgave))
                .and(() -> placement.checkIn(command.text()))
                .thenRecord(() -> new MeasureRevised(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        command.text(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision withdraw(WithdrawMeasure command, ActorAuthority authority, Instant now) {
        return checkMayWithdraw(authority)
                .thenRecord(() -> new MeasureWithdrawn(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision take(TakeResponsibility command, Opgave opgave, ActorAuthority authority, Instant now) {
        return checkMayTake(opgave, authority)
                .thenRecord(() -> new ResponsibilityTaken(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        command.by().organisation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision layDown(
            LayDownResponsibility command, Opgave opgave, ActorAuthority authority, Successors enders, Instant now) {
        return checkMayLayDown(opgave, authority, command.by(), enders)
                .thenRecord(() -> laidDown(command.reason(), command.by(), now));
    }

    /**
     * Nobody is responsible from the day after its last one.
     *
     * @param departures last days of who left or is leaving
     */
    Decision end(EndResponsibility command, Map<OrganisationId, LocalDate> departures, Instant now) {
        var last = responsible == null ? null : departures.get(responsible);
        return last == null || !DutchDay.of(now).isAfter(last)
                ? Decision.accepted()
                : Decision.accepted(laidDown("Doet niet meer mee", command.by(), now));
    }

    private ResponsibilityLaidDown laidDown(String reason, By by, Instant now) {
        return new ResponsibilityLaidDown(
                added.measure(),
                added.wijkaanpak(),
                added.opgave(),
                responsible,
                reason,
                Audience.ofWijkaanpak(),
                by,
                now);
    }

    /** Also when its opgave goes on no longer: who promised something for it is released by that (ADR 0028). */
    Check checkMayWithdraw(ActorAuthority authority) {
        return authority.checkMayAct().and(() -> refuseWhen(withdrawn != null, MeasureRefusal.MEASURE_WITHDRAWN));
    }

    Check checkMayChange(Opgave opgave, ActorAuthority authority) {
        return opgave.checkMayWork(authority)
                .and(() -> refuseWhen(withdrawn != null, MeasureRefusal.MEASURE_WITHDRAWN));
    }

    /** Row 3-14: a party makes only itself responsible. Row 1-19: who leads or advises is no such party. */
    Check checkMayTake(Opgave opgave, ActorAuthority authority) {
        return authority
                .checkMayDecide()
                .and(() -> checkMayChange(opgave, authority))
                .and(() -> refuseWhen(responsible != null, MeasureRefusal.ANOTHER_IS_RESPONSIBLE, responsible));
    }

    /** With who answers for what now. */
    Measure with(Successors successors) {
        var answering = responsible == null ? null : successors.of(responsible);
        return new Measure(added, revisions, answering, actions.with(successors), roles, placement, withdrawn);
    }

    /** @param enders who lays it down now, by who took it */
    Check checkMayLayDown(Opgave opgave, ActorAuthority authority, By by, Successors enders) {
        return authority
                .checkMayDecide()
                .and(() -> checkMayChange(opgave, authority))
                .and(() -> refuseWhen(
                        responsible == null || !by.organisation().equals(enders.of(responsible)),
                        MeasureRefusal.NOT_RESPONSIBLE));
    }

    private Measure with(MeasureAdded of, Revision next) {
        var all = Stream.concat(revisions.stream(), Stream.of(next)).toList();
        return new Measure(of, all, responsible, actions, roles, placement, withdrawn);
    }

    private Measure with(@Nullable OrganisationId other) {
        return new Measure(added, revisions, other, actions, roles, placement, withdrawn);
    }

    private Measure with(PlannedActions other) {
        return new Measure(added, revisions, responsible, other, roles, placement, withdrawn);
    }

    private Measure with(FilledRoles other) {
        return new Measure(added, revisions, responsible, actions, other, placement, withdrawn);
    }

    private Measure with(RequestPlacement other) {
        return new Measure(added, revisions, responsible, actions, roles, other, withdrawn);
    }
}
