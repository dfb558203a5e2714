// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * The paper that a party confirmed by its position.
 *
 * @param number of what was recorded of it in the round
 * @param digest of the document
 * @param recordedBy who recorded it
 */
public record PaperCitation(int number, Digest digest, OrganisationId recordedBy) {}
