// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import nl.wijkakkoord.contracts.OrganisationId;

/** @param weight from 1 to 1,000,000 */
public record Weight(OrganisationId organisation, int weight) {}
