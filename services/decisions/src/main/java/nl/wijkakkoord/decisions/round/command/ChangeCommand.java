// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import org.jspecify.annotations.Nullable;

/** What changes a round otherwise than by what parties say of its subject. */
public sealed interface ChangeCommand extends RoundCommand {

    @Acts(Act.PREPARES)
    record CancelRound(UUID round, String reason, By by) implements ChangeCommand {}

    @Acts(Act.PREPARES)
    record MoveClosing(UUID round, Instant closesAt, String reason, By by) implements ChangeCommand {}

    /** @param closesAt null to cancel it */
    @Acts(Act.PREPARES)
    record ProposeChange(UUID round, @Nullable Instant closesAt, String reason, By by) implements ChangeCommand {}

    /** @param proposal number of the proposal that was read */
    @Acts(Act.TAKES_POSITION)
    record ConsentToChange(UUID round, int proposal, UUID mandate, By by) implements ChangeCommand {}
}
