// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;

/** @param organisations that do it, each by itself; at least one */
public record AssignedTask(Task task, List<OrganisationId> organisations) {

    public AssignedTask {
        organisations = List.copyOf(organisations);
    }
}
