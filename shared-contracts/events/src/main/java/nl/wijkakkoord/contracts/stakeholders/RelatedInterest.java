// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * An interest as it was shared when it was related to others.
 *
 * @param organisation whose interest it is
 * @param version of its words
 */
public record RelatedInterest(UUID interest, OrganisationId organisation, int version) {}
