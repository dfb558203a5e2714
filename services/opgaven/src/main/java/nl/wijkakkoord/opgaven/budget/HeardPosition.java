// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import nl.wijkakkoord.contracts.opgaven.PositionTie;

/**
 * The standing position of a party in a round.
 *
 * @param ended whether the round ended without agreement
 */
record HeardPosition(PositionTie tie, boolean ended) {}
