// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.participation.party.Successors;

/**
 * The last round on the highest version of a subject so far.
 *
 * @param version of the subject that it is about
 */
public record PriorRound(UUID id, int version, RoundStatus status, Audience audience) {

    /** Whether it leaves room for a round on that version: a later one, or the same where nothing was decided on it. */
    public boolean leavesRoomFor(int next) {
        return switch (status) {
            case OPEN -> false;
            case CLOSED -> next > version;
            case CANCELLED -> next >= version;
        };
    }

    public PriorRound with(Successors successors) {
        return new PriorRound(id, version, status, successors.of(audience));
    }
}
