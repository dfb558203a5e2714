// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A party whose last contact is gone gets another one, from outside (ADR 0028). */
public sealed interface ContactRecoveryEvent extends Event {

    UUID recovery();

    /**
     * Whom the other parties are asked to take for the contact; the organisation itself cannot answer.
     *
     * @param membership that the contact gets when they agree
     * @param evidence that the party wants this person
     */
    @ContractName("nl.wijkakkoord.stakeholders.contact-recovery-submitted.v1")
    record RecoverySubmitted(
            UUID recovery,
            UUID wijkaanpak,
            int version,
            OrganisationId organisation,
            UUID membership,
            UUID member,
            String reason,
            Evidence evidence,
            Digest digest,
            Audience audience,
            By by,
            Instant at)
            implements ContactRecoveryEvent {}

    /** Taken back before the other parties decided on it. */
    @ContractName("nl.wijkakkoord.stakeholders.contact-recovery-withdrawn.v1")
    record RecoveryWithdrawn(
            UUID recovery,
            UUID wijkaanpak,
            int version,
            Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements ContactRecoveryEvent {}

    /** They did not agree to it, or the organisation has a contact by now. */
    @ContractName("nl.wijkakkoord.stakeholders.contact-recovery-not-agreed.v1")
    record RecoveryNotAgreed(
            UUID recovery,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements ContactRecoveryEvent {}

    /**
     * Another contact was registered, by who operates this deployment or by a round of the other parties. Nothing is decided
     * for the party by that: the membership that follows only says who speaks for it.
     *
     * @param membership of the contact, whose joining is told too
     * @param evidence that the party wants this person
     * @param round in which the other parties agreed to it; null when who operates this deployment registered it
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
            @Nullable UUID round,
            Audience audience,
            By by,
            Instant at)
            implements ContactRecoveryEvent {}
}
