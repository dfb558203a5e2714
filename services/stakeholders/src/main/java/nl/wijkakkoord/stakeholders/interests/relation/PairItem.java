// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;

/** Two parties, and the relations between interests of both. */
record PairItem(OrganisationId one, OrganisationId other, List<Link> relations) {

    record Link(UUID id, RelationKind kind, RelationStatus status) {}
}
