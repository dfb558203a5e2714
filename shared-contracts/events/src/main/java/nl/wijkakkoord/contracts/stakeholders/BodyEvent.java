// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A body of the wijkaanpak, such as its projectteam, and who sits in it. Days are Dutch calendar days. */
public sealed interface BodyEvent extends Event {

    UUID body();

    /** @param from first day */
    @ContractName("nl.wijkakkoord.stakeholders.body-formed.v1")
    record BodyFormed(
            UUID body,
            UUID wijkaanpak,
            BodyKind kind,
            String name,
            LocalDate from,
            Audience audience,
            By by,
            Instant at)
            implements BodyEvent {}

    /**
     * The seat of a membership from that day on: it replaces what that membership had in this body on later days.
     *
     * @param member whose membership it is
     * @param from first day
     * @param until last day, null when open
     */
    @ContractName("nl.wijkakkoord.stakeholders.member-seated.v1")
    record MemberSeated(
            UUID body,
            UUID wijkaanpak,
            UUID membership,
            OrganisationId organisation,
            UUID member,
            BodyRole role,
            LocalDate from,
            @Nullable LocalDate until,
            Audience audience,
            By by,
            Instant at)
            implements BodyEvent {}

    /** @param until last day in the body */
    @ContractName("nl.wijkakkoord.stakeholders.member-unseated.v1")
    record MemberUnseated(
            UUID body,
            UUID wijkaanpak,
            UUID membership,
            OrganisationId organisation,
            UUID member,
            LocalDate until,
            Audience audience,
            By by,
            Instant at)
            implements BodyEvent {}

    /** @param until last day of the body, and of every seat in it */
    @ContractName("nl.wijkakkoord.stakeholders.body-dissolved.v1")
    record BodyDissolved(UUID body, UUID wijkaanpak, LocalDate until, Audience audience, By by, Instant at)
            implements BodyEvent {}
}
