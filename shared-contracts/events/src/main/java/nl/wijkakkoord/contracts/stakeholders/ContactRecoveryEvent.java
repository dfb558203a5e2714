// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;

/** A party whose last contact is gone gets another one, from outside (ADR 0028). */
public sealed interface ContactRecoveryEvent extends Event {

    UUID recovery();

    /**
     * Who operates this deployment registered another contact. Nothing is decided for the party by that: the membership that
     * follows only says who speaks for it.
     *
     * @param membership of the contact, whose joining is told too
     * @param evidence that the party wants this person
     */
    @ContractName("nl.wijkakkoord.stakeholders.contact-recovered.v1")
    record ContactRecovered(
            UUID recovery,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID membership,
            UUID member,
            String reason,
            Evidence evidence,
            Audience audience,
            By by,
            Instant at)
            implements ContactRecoveryEvent {}
}
