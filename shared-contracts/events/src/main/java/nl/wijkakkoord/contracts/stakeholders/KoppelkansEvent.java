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

/** A koppelkans: something that is planned anyway and that the wijkaanpak can be combined with. */
public sealed interface KoppelkansEvent extends Event {

    UUID koppelkans();

    /**
     * @param organisation that brings it
     * @param from first day of what is planned
     * @param until last day, null when it is not known
     */
    @ContractName("nl.wijkakkoord.stakeholders.koppelkans-recorded.v1")
    record KoppelkansRecorded(
            UUID koppelkans,
            UUID wijkaanpak,
            OrganisationId organisation,
            KoppelkansKind kind,
            String title,
            String text,
            LocalDate from,
            @Nullable LocalDate until,
            Audience audience,
            By by,
            Instant at)
            implements KoppelkansEvent {}

    /** @param until last day, null when it is not known */
    @ContractName("nl.wijkakkoord.stakeholders.koppelkans-replanned.v1")
    record KoppelkansReplanned(
            UUID koppelkans,
            UUID wijkaanpak,
            LocalDate from,
            @Nullable LocalDate until,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements KoppelkansEvent {}

    /**
     * Whether it was used. Said again, the last word holds.
     *
     * @param reason null where none was given
     */
    @ContractName("nl.wijkakkoord.stakeholders.koppelkans-settled.v1")
    record KoppelkansSettled(
            UUID koppelkans,
            UUID wijkaanpak,
            boolean used,
            @Nullable String reason,
            Audience audience,
            By by,
            Instant at)
            implements KoppelkansEvent {}
}
