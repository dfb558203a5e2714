// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.BodyKind;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.timeline.Period;

sealed interface BodyCommand extends Command {

    UUID body();

    @Override
    default UUID target() {
        return body();
    }

    record FormBody(UUID body, UUID wijkaanpak, BodyKind kind, String name, LocalDate from, By by)
            implements BodyCommand {}

    /** @param period when open, as long as the membership lasts */
    record SeatMember(UUID body, UUID membership, BodyRole role, Period period, By by) implements BodyCommand {}

    /** @param until last day in the body */
    record UnseatMember(UUID body, UUID membership, LocalDate until, By by) implements BodyCommand {}

    /** Somebody's part in the wijkaanpak ends: what else this service says of it follows. */
    record FollowDeparture(UUID body, UUID membership, LocalDate until, By by) implements BodyCommand {}

    /** @param until last day of the body */
    record DissolveBody(UUID body, LocalDate until, By by) implements BodyCommand {}
}
