// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.util.UUID;

/**
 * The owner's position in a round, with which a commitment falls away.
 *
 * @param position id of the event with that position
 */
public record PositionTie(UUID round, UUID position) {}
