// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/**
 * What belongs to one calendar year.
 *
 * @param cents whole euro cents
 */
public record YearAmount(int year, long cents) {}
