// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.BodyKind;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.timeline.Period;

sealed interface BodyCommand extends Command {

    UUID body();

    @Override
    default UUID target() {
        return body();
    }

    @Acts(Act.LEADS)
    record FormBody(UUID body, UUID wijkaanpak, BodyKind kind, String name, LocalDate from, By by)
            implements BodyCommand {}

    /** @param period when open, as long as the membership lasts */
    @Acts({Act.KEEPS_ITSELF, Act.LEADS})
    record SeatMember(UUID body, UUID membership, BodyRole role, Period period, By by) implements BodyCommand {}

    /** @param until last day in the body */
    @Acts({Act.KEEPS_ITSELF, Act.LEADS})
    record UnseatMember(UUID body, UUID membership, LocalDate until, By by) implements BodyCommand {}

    /** Somebody's part in the wijkaanpak ends: what else this service says of it follows. */
    @Acts(Act.FOLLOWS)
    record FollowDeparture(UUID body, UUID membership, LocalDate until, By by) implements BodyCommand {}

    /** @param until last day of the body */
    @Acts(Act.LEADS)
    record DissolveBody(UUID body, LocalDate until, By by) implements BodyCommand {}
}
