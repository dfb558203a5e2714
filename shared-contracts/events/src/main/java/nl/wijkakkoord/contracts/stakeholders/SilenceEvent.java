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

/** What becomes of a party that does not answer: the others go on without it until it gives a sign of life (ADR 0028). */
public sealed interface SilenceEvent extends Event {

    UUID silence();

    OrganisationId organisation();

    /**
     * The party is told that the others will go on without it.
     *
     * @param until last day on which a sign of life ends the notice
     * @param round that waits for it, null when the notice is about all
     * @param contact member of the party whom the notice reached, null where that is not known
     * @param receipt that says so, null when there is none
     */
    @ContractName("nl.wijkakkoord.stakeholders.notice-given.v1")
    record NoticeGiven(
            UUID silence,
            UUID wijkaanpak,
            OrganisationId organisation,
            LocalDate until,
            String reason,
            @Nullable UUID round,
            @Nullable UUID contact,
            @Nullable Evidence receipt,
            Audience audience,
            By by,
            Instant at)
            implements SilenceEvent {}

    /** The term passed without a sign of life: the party is not asked and not waited for, until it gives one. */
    @ContractName("nl.wijkakkoord.stakeholders.party-set-aside.v1")
    record PartySetAside(
            UUID silence, UUID wijkaanpak, OrganisationId organisation, Audience audience, By by, Instant at)
            implements SilenceEvent {}

    /** The party gave a sign of life: a notice is over, and it takes part as before. */
    @ContractName("nl.wijkakkoord.stakeholders.party-resumed.v1")
    record PartyResumed(
            UUID silence, UUID wijkaanpak, OrganisationId organisation, Audience audience, By by, Instant at)
            implements SilenceEvent {}
}
