// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;

/**
 * The round on the highest version of a subject so far.
 *
 * @param version of the subject that it is about
 */
public record PriorRound(UUID id, int version, boolean open, Audience audience) {}
