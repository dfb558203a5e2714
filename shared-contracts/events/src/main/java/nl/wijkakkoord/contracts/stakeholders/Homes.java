// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A segment of an area's homes.
 *
 * @param owner the woningcorporatie; null for another tenure
 * @param dwellingType such as {@code rijwoning-1945-1975}
 * @param number at least 1
 */
public record Homes(Tenure tenure, @Nullable OrganisationId owner, String dwellingType, int number) {}
