// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/**
 * What a measure asks of who carries it out; it is to come back in a clause of what the market is asked.
 *
 * @param name kebab-case, unique in its measure
 */
public record MeasureRequirement(String name, String text) {}
