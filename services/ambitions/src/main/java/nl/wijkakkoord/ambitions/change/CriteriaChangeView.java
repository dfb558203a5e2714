// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param ambitionVersion number of the version that was adopted when it was asked
 * @param criteriaVersion in force when it was asked
 * @param objectives whose criteria are to be these
 * @param subject that the parties decide on
 * @param round that decided, null as long as none did
 * @param allowedActions null when the past was asked for
 */
record CriteriaChangeView(
        UUID id,
        long version,
        UUID wijkaanpak,
        UUID ambition,
        int ambitionVersion,
        int criteriaVersion,
        String reason,
        List<CriteriaOf> objectives,
        SubjectRef subject,
        CriteriaChange.Status status,
        @Nullable UUID round,
        @Nullable List<AllowedAction> allowedActions) {

    static CriteriaChangeView of(Versioned<CriteriaChange> folded, @Nullable List<AllowedAction> allowedActions) {
        var change = folded.state();
        var asked = change.submitted();
        return new CriteriaChangeView(
                asked.change(),
                folded.version(),
                asked.wijkaanpak(),
                asked.ambition(),
                asked.version(),
                asked.criteriaVersion(),
                asked.reason(),
                asked.objectives(),
                change.subject(),
                change.status(),
                change.round(),
                allowedActions);
    }
}
