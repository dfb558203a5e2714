// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.LocalDate;

/**
 * Where input comes from, without words: on which occasion it was given stands with what was said.
 *
 * @param givenOn may be long before it was recorded
 */
public record InputSource(InputGiver giver, LocalDate givenOn) {}
