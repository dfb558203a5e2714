// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import nl.wijkakkoord.contracts.opgaven.MinimumRef;

/**
 * A legal minimum that a norm stays below.
 *
 * @param value that law asks, in the unit of the norm
 * @param citation where that stands
 */
public record NormBelowMinimum(MinimumRef minimum, String value, String citation) {}
