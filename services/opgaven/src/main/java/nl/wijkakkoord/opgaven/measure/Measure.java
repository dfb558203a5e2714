// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CatalogueSource;
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
import nl.wijkakkoord.opgaven.measure.MeasureCommand.AddMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.LayDownResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PickMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReviseMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.WithdrawMeasure;
import nl.wijkakkoord.opgaven.measure.PlannedAction.Status;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A measure of an opgave, as its events tell it.
 *
 * @param added null when there is none
 * @param revisions of the words, the first and the later ones
 * @param responsible party, null when there is none
 * @param withdrawn null as long as it stands
 */
record Measure(
        @Nullable MeasureAdded added,
        List<Revision> revisions,
        @Nullable OrganisationId responsible,
        PlannedActions actions,
        FilledRoles roles,
        MarketRequest outside,
        @Nullable MeasureWithdrawn withdrawn) {
    static final Measure NONE =
            new Measure(null, List.of(), null, PlannedActions.NONE, FilledRoles.NONE, MarketRequest.NOTHING, null);
    static final Fold<Measure, MeasureEvent> FOLD = new Fold<>(NONE, MeasureEvent.class, Measure::evolve);

    Measure evolve(MeasureEvent event) {
        return switch (event) {
            case MeasureAdded e ->
                new Measure(
                        e,
                        List.of(new Revision(e.text(), null, e.by(), e.at())),
                        responsible,
                        actions,
                        roles,
                        outside,
                        withdrawn);
            case MeasureRevised e ->
                new Measure(
                        added,
                        Stream.concat(revisions.stream(), Stream.of(new Revision(e.text(), e.reason(), e.by(), e.at())))
                                .toList(),
                        responsible,
                        actions,
                        roles,
                        outside,
                        withdrawn);
            case MeasureWithdrawn e -> new Measure(added, revisions, responsible, actions, roles, outside, e);
            case ResponsibilityTaken e -> with(e.organisation());
            case ResponsibilityLaidDown _ -> with((OrganisationId) null);
            case ActionPlanned e -> with(actions.with(e.action()));
            case ActionReplanned e -> with(actions.with(e.action()));
            case ActionDone e -> with(actions.ended(e.action(), Status.DONE));
            case ActionDropped e -> with(actions.ended(e.action(), Status.DROPPED));
            case RoleFilled e -> with(roles.with(e.role(), e.organisation()));
            case RoleVacated e -> with(roles.without(e.role()));
            case MeasurePutInRequest e -> with(outside.in(e));
            case MeasureTakenFromRequest _ -> with(outside.in(null));
            case RequirementPutInClause e -> with(outside.with(new Clause(e.requirement(), e.request(), e.clause())));
            case RequirementTakenFromClause e ->
                with(outside.without(new Clause(e.requirement(), e.request(), e.clause())));
        };
    }

    /** The words that hold now. */
    MeasureText text() {
        return revisions.getLast().text();
    }

    Decision add(AddMeasure command, Opgave opgave, ActorAuthority authority, Instant now) {
        return add(command.measure(), null, command.text(), opgave, authority, command.by(), now);
    }

    /** What the catalogue says of it, its source too, is kept as it is now. */
    Decision pick(PickMeasure command, Opgave opgave, ActorAuthority authority, Instant now) {
        var entry = command.entry();
        var source = new CatalogueSource(entry.entry(), command.version(), entry.source());
        return add(
                command.measure(), source, entry.text(command.contributions()), opgave, authority, command.by(), now);
    }

    private static Decision add(
            UUID measure,
            @Nullable CatalogueSource source,
            MeasureText text,
            Opgave opgave,
            ActorAuthority authority,
            By by,
            Instant now) {
        return opgave.checkMayWork(authority)
                .and(() -> MeasureCheck.check(text, opgave))
                .thenRecord(() -> new MeasureAdded(
                        measure, opgave.wijkaanpak(), opgave.id(), source, text, Audience.ofWijkaanpak(), by, now));
    }

    Decision revise(ReviseMeasure command, Opgave opgave, ActorAuthority authority, Instant now) {
        return checkMayChange(opgave, authority)
                .and(() -> MeasureCheck.check(command.text(), opgave))
                .and(() -> outside.checkIn(command.text()))
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

    Decision withdraw(WithdrawMeasure command, Opgave opgave, ActorAuthority authority, Instant now) {
        return checkMayChange(opgave, authority)
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

    Decision layDown(LayDownResponsibility command, Opgave opgave, ActorAuthority authority, Instant now) {
        return checkMayLayDown(opgave, authority, command.by())
                .thenRecord(() -> new ResponsibilityLaidDown(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        responsible,
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayChange(Opgave opgave, ActorAuthority authority) {
        return opgave.checkMayWork(authority)
                .and(() -> refuseWhen(withdrawn != null, MeasureRefusal.MEASURE_WITHDRAWN));
    }

    /** A party makes only itself responsible; who leads or advises is no such party. */
    Check checkMayTake(Opgave opgave, ActorAuthority authority) {
        return authority
                .checkMayDecide()
                .and(() -> checkMayChange(opgave, authority))
                .and(() -> refuseWhen(responsible != null, MeasureRefusal.ANOTHER_IS_RESPONSIBLE, responsible));
    }

    Check checkMayLayDown(Opgave opgave, ActorAuthority authority, By by) {
        return checkMayChange(opgave, authority)
                .and(() -> refuseWhen(!by.organisation().equals(responsible), MeasureRefusal.NOT_RESPONSIBLE));
    }

    Check checkRequirement(String name) {
        return refuseWhen(
                text().requirements().stream().noneMatch(each -> each.name().equals(name)),
                MeasureRefusal.REQUIREMENT_UNKNOWN,
                name);
    }

    private Measure with(@Nullable OrganisationId other) {
        return new Measure(added, revisions, other, actions, roles, outside, withdrawn);
    }

    private Measure with(PlannedActions other) {
        return new Measure(added, revisions, responsible, other, roles, outside, withdrawn);
    }

    private Measure with(FilledRoles other) {
        return new Measure(added, revisions, responsible, actions, other, outside, withdrawn);
    }

    private Measure with(MarketRequest other) {
        return new Measure(added, revisions, responsible, actions, roles, other, withdrawn);
    }
}
