// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

/**
 * The value of an input of a formula.
 *
 * @param value exact decimal, in the unit that the formula declares
 */
public record NamedValue(String name, String value) {}
