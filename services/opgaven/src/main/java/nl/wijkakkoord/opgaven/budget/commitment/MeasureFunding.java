// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import java.util.Map;

/**
 * What a measure costs and who pays.
 *
 * @param neededCents nothing when no need was stated for it
 * @param promised to it, by scheme, in cents; of all lines together
 */
public record MeasureFunding(long neededCents, Map<String, Long> promised) {}
