// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict;
import nl.wijkakkoord.contracts.opgaven.MinimumRef;
import nl.wijkakkoord.contracts.opgaven.OpgaveObjective;
import nl.wijkakkoord.opgaven.ambition.InAmbition;
import nl.wijkakkoord.opgaven.opgave.measured.Measurements;
import nl.wijkakkoord.opgaven.opgave.measured.Measurements.Measurement;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param themeWithdrawn whether who added its theme to the catalogue took that back, null when the past was asked for
 * @param rejectedBecause null unless the parties rejected it
 * @param withdrawnBecause null unless who proposed it took it back
 * @param missing what it lacks to be elaborated, null when the past was asked for
 * @param allowedActions null when the past was asked for
 */
record OpgaveView(
        UUID id,
        long version,
        UUID wijkaanpak,
        String theme,
        @Nullable Boolean themeWithdrawn,
        String title,
        String description,
        OpgaveStatus status,
        @Nullable String rejectedBecause,
        @Nullable String withdrawnBecause,
        List<ObjectiveView> objectives,
        @Nullable List<AllowedAction> missing,
        @Nullable List<AllowedAction> allowedActions) {

    /**
     * @param minimum by law that the norm stays below, null when there is none
     * @param norm as the opgave has it now; measured is by that of the adopted ambition, if that has it
     * @param ambition the joint one that has it, null when none has, and when the past was asked for
     * @param lawChanged whether law asks something else at least than when the norm was set, null when the past was asked
     *     for
     * @param stages how each stands today by all that was measured, and the target last; null when the past was asked for
     */
    record ObjectiveView(
            String name,
            String text,
            Criterion norm,
            @Nullable MinimumRef minimum,
            @Nullable String motivation,
            @Nullable InAmbition ambition,
            @Nullable Boolean lawChanged,
            @Nullable List<TargetVerdict> stages,
            List<Measurement> measurements) {

        private static ObjectiveView of(OpgaveObjective objective, @Nullable Sources sources, Measurements measured) {
            return new ObjectiveView(
                    objective.name(),
                    objective.text(),
                    objective.norm(),
                    objective.minimum(),
                    objective.motivation(),
                    sources == null ? null : sources.ambition(objective),
                    sources == null ? null : sources.lawChanged().contains(objective.name()),
                    sources == null
                            ? null
                            : measured.standing(sources.norm(objective), objective.name(), sources.today()),
                    measured.of(objective.name()));
        }
    }

    /**
     * What objectives rest on, as it is now.
     *
     * @param ambitions where each objective that was taken up is, by its name
     * @param lawChanged of which law asks something else at least than when they were set
     * @param themeWithdrawn whether its theme was taken out of the catalogue
     * @param today Dutch calendar day
     */
    record Sources(Map<String, InAmbition> ambitions, Set<String> lawChanged, boolean themeWithdrawn, LocalDate today) {

        /** By which it is measured: that of the adopted ambition, if that has it (row 1-15). */
        private Criterion norm(OpgaveObjective objective) {
            var in = ambitions.get(objective.name());
            return in != null && in.freezes() ? in.norm() : objective.norm();
        }

        private @Nullable InAmbition ambition(OpgaveObjective objective) {
            var in = ambitions.get(objective.name());
            return in == null ? null : in.beside(objective.norm());
        }
    }

    /** @param sources null when the past was asked for */
    static OpgaveView of(
            Versioned<Opgave> folded,
            @Nullable Sources sources,
            @Nullable List<AllowedAction> missing,
            @Nullable List<AllowedAction> allowedActions) {
        var opgave = folded.state();
        return new OpgaveView(
                opgave.id(),
                folded.version(),
                opgave.wijkaanpak(),
                opgave.theme(),
                sources == null ? null : sources.themeWithdrawn(),
                opgave.proposed().title(),
                opgave.proposed().description(),
                opgave.status(),
                opgave.rejected() == null ? null : opgave.rejected().reason(),
                opgave.withdrawn() == null ? null : opgave.withdrawn().reason(),
                opgave.objectives().stream()
                        .map(objective -> ObjectiveView.of(objective, sources, opgave.measured()))
                        .toList(),
                missing,
                allowedActions);
    }
}
