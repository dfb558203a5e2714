// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CatalogueSource;
import nl.wijkakkoord.contracts.opgaven.CircularityTag;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.MeasureRequirement;
import nl.wijkakkoord.contracts.opgaven.NeededRole;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.opgaven.measure.action.PlannedAction;
import nl.wijkakkoord.opgaven.measure.market.Clause;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param source where it was picked from, null for one that the parties thought of themselves
 * @param external whether it is asked of parties outside the wijkaanpak
 * @param responsible party, null when there is none
 * @param request in which it is asked, null when in none
 * @param withdrawnBecause null as long as it stands
 * @param revisions of its words, the first and the later ones
 * @param allowedActions null when the past was asked for
 */
record MeasureView(
        UUID id,
        long version,
        UUID wijkaanpak,
        UUID opgave,
        @Nullable CatalogueSource source,
        String title,
        String description,
        MeasureLevel level,
        boolean external,
        List<ObjectiveContribution> contributions,
        List<Executor> executors,
        List<CircularityTag> circularity,
        @Nullable OrganisationId responsible,
        List<MeasureRoleView> roles,
        List<RequirementView> requirements,
        List<MeasureActionView> actions,
        @Nullable UUID request,
        @Nullable String withdrawnBecause,
        List<RevisionView> revisions,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param filledBy null when it is open */
    record MeasureRoleView(
            String name,
            String title,
            boolean open,
            @Nullable OrganisationId filledBy) {}

    /**
     * @param covered whether a clause of a request that stands says it
     * @param clauses of the request that the measure is in
     */
    record RequirementView(String name, String text, boolean covered, List<String> clauses) {}

    /** @param overdue whether its day was past, and it was not done */
    record MeasureActionView(
            String name,
            String phase,
            String text,
            OrganisationId owner,
            LocalDate due,
            PlannedAction.Status status,
            boolean overdue) {

        private static MeasureActionView of(PlannedAction planned, LocalDate today) {
            var action = planned.action();
            return new MeasureActionView(
                    action.name(),
                    action.phase(),
                    action.text(),
                    action.owner(),
                    action.due(),
                    planned.status(),
                    planned.overdue(today));
        }
    }

    /** @param reason null for the first */
    record RevisionView(String title, @Nullable String reason, By by, Instant at) {}

    /**
     * @param asked whether it is in a request that stands
     * @param today Dutch calendar day that is asked about
     */
    static MeasureView of(
            Versioned<Measure> folded, boolean asked, LocalDate today, @Nullable List<AllowedAction> allowedActions) {
        var measure = folded.state();
        var added = measure.added();
        var text = measure.text();
        var request = measure.placement().request();
        return new MeasureView(
                added.measure(),
                folded.version(),
                added.wijkaanpak(),
                added.opgave(),
                added.source(),
                text.title(),
                text.description(),
                text.level(),
                text.external(),
                text.contributions(),
                text.executors(),
                text.circularity(),
                measure.responsible(),
                text.roles().stream()
                        .map(role -> role(role, measure.roles().by().get(role.name())))
                        .toList(),
                text.requirements().stream()
                        .map(requirement -> requirement(
                                requirement, asked, measure.placement().clausesOn(requirement.name())))
                        .toList(),
                measure.actions().all().stream()
                        .map(action -> MeasureActionView.of(action, today))
                        .toList(),
                request == null ? null : request.request(),
                measure.withdrawn() == null ? null : measure.withdrawn().reason(),
                measure.revisions().stream()
                        .map(each -> new RevisionView(each.text().title(), each.reason(), each.by(), each.at()))
                        .toList(),
                allowedActions);
    }

    private static MeasureRoleView role(NeededRole role, @Nullable OrganisationId filledBy) {
        return new MeasureRoleView(role.name(), role.title(), filledBy == null, filledBy);
    }

    private static RequirementView requirement(MeasureRequirement requirement, boolean asked, List<Clause> clauses) {
        return new RequirementView(
                requirement.name(),
                requirement.text(),
                asked && !clauses.isEmpty(),
                clauses.stream().map(Clause::clause).toList());
    }
}
