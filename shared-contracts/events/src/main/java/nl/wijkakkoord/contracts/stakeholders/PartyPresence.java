// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;

/** For which parties somebody was there, and for which nobody, of those that were called together. */
public record PartyPresence(List<OrganisationId> present, List<OrganisationId> absent) {}
