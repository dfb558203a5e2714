// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A definition in a list.
 *
 * @param number of its last version, which the title and the status are of
 * @param inForce number of the version that the term's meaning is, null when there is none
 */
public record DefinitionItem(
        UUID id,
        String term,
        OrganisationId owner,
        String title,
        int number,
        DefinitionVersion.Status status,
        @Nullable Integer inForce) {}
