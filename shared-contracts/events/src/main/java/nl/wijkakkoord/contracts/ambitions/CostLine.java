// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

/**
 * A part of what delay costs.
 *
 * @param centsPerMonth whole euro cents
 */
public record CostLine(String text, long centsPerMonth) {}
