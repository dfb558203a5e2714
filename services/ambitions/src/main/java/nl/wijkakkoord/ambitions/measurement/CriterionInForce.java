// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.contracts.ambitions.Criterion;

/**
 * A criterion as the parties agreed to it.
 *
 * @param criteriaVersion that it is of
 */
record CriterionInForce(UUID wijkaanpak, UUID ambition, int criteriaVersion, String objective, Criterion criterion) {

    /** Of the ambition as it was read: what is adopted a moment later is no part of it. */
    static Optional<CriterionInForce> in(Ambition ambition, String name) {
        var inForce = ambition.inForce();
        return inForce.objectives().stream()
                .flatMap(objective -> objective.criteria().stream()
                        .filter(criterion -> criterion.name().equals(name))
                        .map(criterion -> new CriterionInForce(
                                ambition.wijkaanpak(),
                                ambition.id(),
                                inForce.version(),
                                objective.objective(),
                                criterion)))
                .findFirst();
    }
}
