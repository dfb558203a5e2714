// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.objective;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.Objective;

/** What interests of several parties, which one objective serves, have in common. */
public record CommonInterest(String objective, String text, List<UUID> interests, List<OrganisationId> parties) {

    public static CommonInterest of(Objective objective, Map<UUID, OrganisationId> owners) {
        return new CommonInterest(
                objective.name(), objective.commonInterest(), objective.interests(), parties(objective, owners));
    }

    /** Whose interests it serves. */
    static List<OrganisationId> parties(Objective objective, Map<UUID, OrganisationId> owners) {
        return objective.interests().stream()
                .map(owners::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
