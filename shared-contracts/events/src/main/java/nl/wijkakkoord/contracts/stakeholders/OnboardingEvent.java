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

/** How a party that joins is told what was agreed before. */
public sealed interface OnboardingEvent extends Event {

    UUID onboarding();

    /**
     * A member of the party signed that it received the onboarding dossier.
     *
     * @param joinedAt the moment that the dossier was made as of
     * @param digest SHA-256 over {@code canonical}
     * @param canonical the dossier as it was received, as RFC 8785 JSON
     */
    @ContractName("nl.wijkakkoord.stakeholders.dossier-received.v1")
    record DossierReceived(
            UUID onboarding,
            UUID wijkaanpak,
            OrganisationId organisation,
            Instant joinedAt,
            Digest digest,
            String canonical,
            Audience audience,
            By by,
            Instant at)
            implements OnboardingEvent {}
}
