// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/**
 * Where a measure that was picked comes from.
 *
 * @param entry name of the entry in the catalogue of measures
 * @param version of the catalogue
 * @param source on which the entry rests, as the catalogue said it then
 */
public record CatalogueSource(String entry, int version, String source) {}
