// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/**
 * Something chosen from a list that changes over the years.
 *
 * @param version of the list that it was chosen from
 */
public record CatalogueEntry(String name, int version) {}
