// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionScope;
import org.jspecify.annotations.Nullable;

/**
 * An ambition in a list.
 *
 * @param owner null for the joint one
 * @param number of its last version, which the title and the status are of
 * @param inForce number of the version that holds, null when there is none
 */
record AmbitionItem(
        UUID id,
        @Nullable OrganisationId owner,
        AmbitionScope scope,
        String title,
        int number,
        AmbitionVersion.Status status,
        @Nullable Integer inForce) {}
