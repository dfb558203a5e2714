// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What is to be done for an opgave, by whom, and who is asked for it. */
public sealed interface MeasureEvent extends Event {

    UUID measure();

    UUID opgave();

    /** @param source where it was picked from, null for one that the parties thought of themselves */
    @ContractName("nl.wijkakkoord.opgaven.measure-added.v1")
    record MeasureAdded(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            @Nullable CatalogueSource source,
            MeasureText text,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /** The text replaces the one before. What was said of roles, requirements and actions that still are there stands. */
    @ContractName("nl.wijkakkoord.opgaven.measure-revised.v1")
    record MeasureRevised(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            MeasureText text,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /** It is not done. Nothing is said of it any more. */
    @ContractName("nl.wijkakkoord.opgaven.measure-withdrawn.v1")
    record MeasureWithdrawn(
            UUID measure, UUID wijkaanpak, UUID opgave, String reason, Audience audience, By by, Instant at)
            implements MeasureEvent {}

    /** The party sees to it that the measure is done; it says so itself. */
    @ContractName("nl.wijkakkoord.opgaven.responsibility-taken.v1")
    record ResponsibilityTaken(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            OrganisationId organisation,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /** The party is not responsible any more; it says so itself. */
    @ContractName("nl.wijkakkoord.opgaven.responsibility-laid-down.v1")
    record ResponsibilityLaidDown(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            OrganisationId organisation,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    @ContractName("nl.wijkakkoord.opgaven.action-planned.v1")
    record ActionPlanned(
            UUID measure, UUID wijkaanpak, UUID opgave, MeasureAction action, Audience audience, By by, Instant at)
            implements MeasureEvent {}

    /** Replaces the action of that name, which is not done yet. */
    @ContractName("nl.wijkakkoord.opgaven.action-replanned.v1")
    record ActionReplanned(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            MeasureAction action,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /** @param action its name; the owner says so itself */
    @ContractName("nl.wijkakkoord.opgaven.action-done.v1")
    record ActionDone(UUID measure, UUID wijkaanpak, UUID opgave, String action, Audience audience, By by, Instant at)
            implements MeasureEvent {}

    /** @param action its name, which is not given to another action of the measure again */
    @ContractName("nl.wijkakkoord.opgaven.action-dropped.v1")
    record ActionDropped(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            String action,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /** @param role its name in the text of the measure */
    @ContractName("nl.wijkakkoord.opgaven.role-filled.v1")
    record RoleFilled(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            String role,
            OrganisationId organisation,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /** @param role its name in the text of the measure */
    @ContractName("nl.wijkakkoord.opgaven.role-vacated.v1")
    record RoleVacated(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            String role,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /** The measure is asked in this request, and in no other any more. */
    @ContractName("nl.wijkakkoord.opgaven.measure-put-in-request.v1")
    record MeasurePutInRequest(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            UUID request,
            RequestKind kind,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /** The measure is asked in no request. */
    @ContractName("nl.wijkakkoord.opgaven.measure-taken-from-request.v1")
    record MeasureTakenFromRequest(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            UUID request,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /**
     * @param requirement its name in the text of the measure
     * @param request in which the measure is asked
     * @param clause of that request that says it, as its text names it
     */
    @ContractName("nl.wijkakkoord.opgaven.requirement-put-in-clause.v1")
    record RequirementPutInClause(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            String requirement,
            UUID request,
            String clause,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}

    /**
     * The clause does not say it any more.
     *
     * @param requirement its name in the text of the measure
     */
    @ContractName("nl.wijkakkoord.opgaven.requirement-taken-from-clause.v1")
    record RequirementTakenFromClause(
            UUID measure,
            UUID wijkaanpak,
            UUID opgave,
            String requirement,
            UUID request,
            String clause,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements MeasureEvent {}
}
