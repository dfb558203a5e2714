// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.market;

import java.util.UUID;

/**
 * Where a requirement of a measure is said in what the market is asked.
 *
 * @param requirement its name in the text of the measure
 * @param clause as the text of the request names it
 */
public record Clause(String requirement, UUID request, String clause) {}
