// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/**
 * Somebody who is needed for a measure.
 *
 * @param name kebab-case, unique in its measure
 */
public record NeededRole(String name, String title) {}
