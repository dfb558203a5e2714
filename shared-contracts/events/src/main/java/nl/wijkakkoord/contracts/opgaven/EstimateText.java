// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import nl.wijkakkoord.contracts.OrganisationId;

/**
 * What a measure costs or brings one party.
 *
 * @param text what it is, in words
 * @param source where the amount comes from
 */
public record EstimateText(
        OrganisationId party, EstimateKind kind, Frequency frequency, CentsRange amount, String text, String source) {}
