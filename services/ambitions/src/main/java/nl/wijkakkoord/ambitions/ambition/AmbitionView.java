// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.objective.CommonInterest;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion;
import nl.wijkakkoord.ambitions.criterion.CriteriaSet;
import nl.wijkakkoord.ambitions.source.StaleSource;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionScope;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}; the ambition's own versions have numbers
 * @param owner null for the joint one
 * @param inForce number of the version that holds, null when there is none
 * @param versions in the order of their numbers
 * @param criteria in force, null when none was adopted yet
 * @param commonInterests that objectives of the version that holds serve, or of the last one while none holds; null when the
 *     past was asked for, for who shared them is told by another service
 * @param stale what that version rests on and is otherwise by now, null when the past was asked for
 * @param allowedActions null when the past was asked for
 */
record AmbitionView(
        UUID id,
        long version,
        UUID wijkaanpak,
        @Nullable OrganisationId owner,
        AmbitionScope scope,
        @Nullable Integer inForce,
        List<AmbitionVersion> versions,
        @Nullable CriteriaSet criteria,
        @Nullable List<CommonInterest> commonInterests,
        @Nullable List<StaleSource> stale,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param owners of the interests that were shared; null when the past was asked for */
    static AmbitionView of(
            Versioned<Ambition> folded,
            @Nullable Map<UUID, OrganisationId> owners,
            @Nullable List<StaleSource> stale,
            @Nullable List<AllowedAction> allowedActions) {
        var ambition = folded.state();
        return new AmbitionView(
                ambition.id(),
                folded.version(),
                ambition.wijkaanpak(),
                ambition.owner(),
                ambition.scope(),
                ambition.versions().inForce().map(AmbitionVersion::number).orElse(null),
                ambition.versions().all(),
                ambition.inForce().version() == 0 ? null : ambition.inForce(),
                owners == null ? null : commonInterests(ambition, owners),
                stale,
                allowedActions);
    }

    private static List<CommonInterest> commonInterests(Ambition ambition, Map<UUID, OrganisationId> owners) {
        return ambition.versions().shown().text().objectives().stream()
                .filter(objective -> objective.commonInterest() != null)
                .map(objective -> CommonInterest.of(objective, owners))
                .toList();
    }
}
