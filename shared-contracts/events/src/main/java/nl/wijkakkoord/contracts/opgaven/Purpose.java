// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.util.UUID;

/**
 * What money is for.
 *
 * @param measure of that opgave
 * @param phase name of the phase in which it is spent
 * @param year calendar year in which it is spent
 */
public record Purpose(UUID opgave, UUID measure, String phase, int year) {}
