// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;

/** A relation in a list. */
record RelationItem(
        UUID id, RelationKind kind, RelationStatus status, List<UUID> interests, List<OrganisationId> organisations) {}
