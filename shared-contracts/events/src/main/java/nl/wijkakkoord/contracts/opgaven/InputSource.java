// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.LocalDate;

/**
 * Where input comes from. It names no person.
 *
 * @param occasion such as a walk through the wijk, or a letter
 * @param givenOn may be long before it was recorded
 */
public record InputSource(InputGiver giver, String occasion, LocalDate givenOn) {}
