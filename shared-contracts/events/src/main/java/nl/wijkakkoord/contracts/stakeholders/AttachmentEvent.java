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

/**
 * A document that an organisation put beside the events: evidence, minutes, a study. The service that recorded the event
 * keeps what is in it, and how it is called, and can erase both; the events and the digest stay.
 */
public sealed interface AttachmentEvent extends Event {

    UUID attachment();

    Digest digest();

    /**
     * Told again when content that was erased is put back.
     *
     * @param organisation whose it is
     * @param digest of its bytes
     * @param size in bytes
     */
    @ContractName("nl.wijkakkoord.stakeholders.attachment-added.v1")
    record AttachmentAdded(
            UUID attachment,
            UUID wijkaanpak,
            OrganisationId organisation,
            Digest digest,
            int size,
            String mediaType,
            Audience audience,
            By by,
            Instant at)
            implements AttachmentEvent {}

    /** @param reason names nobody; null where it was for some organisations only, who read it beside the event */
    @ContractName("nl.wijkakkoord.stakeholders.attachment-erased.v2")
    record AttachmentErased(
            UUID attachment,
            UUID wijkaanpak,
            Digest digest,
            @Nullable String reason,
            Audience audience,
            By by,
            Instant at)
            implements AttachmentEvent {}
}
