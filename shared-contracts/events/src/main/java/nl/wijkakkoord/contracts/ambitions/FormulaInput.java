// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

/**
 * What a formula asks for.
 *
 * @param name as it stands in the formula
 * @param unit in the language of wijkakkoord-formula, such as {@code cent/month}
 * @param description what it is, in words
 */
public record FormulaInput(String name, String unit, String description) {}
