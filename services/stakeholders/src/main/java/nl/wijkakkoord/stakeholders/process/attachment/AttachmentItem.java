// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An attachment in a list.
 *
 * @param name null when it was erased
 * @param size in bytes
 */
record AttachmentItem(
        UUID id,
        OrganisationId organisation,
        @Nullable String name,
        Digest digest,
        int size,
        String mediaType,
        Instant addedAt) {}
