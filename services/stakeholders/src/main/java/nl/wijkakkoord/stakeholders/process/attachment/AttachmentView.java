// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent.AttachmentErased;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param name null when it is erased by now
 * @param digest of its bytes, which stays when these are erased
 * @param size in bytes
 * @param erasure null when it was not erased
 * @param allowedActions null when the past was asked for
 */
record AttachmentView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId organisation,
        @Nullable String name,
        Digest digest,
        int size,
        String mediaType,
        Audience audience,
        By by,
        Instant at,
        @Nullable Erased erasure,
        @Nullable List<AllowedAction> allowedActions) {

    record Erased(@Nullable String reason, Instant at) {
        static @Nullable Erased of(@Nullable AttachmentErased event, @Nullable String reason) {
            return event == null ? null : new Erased(reason, event.at());
        }
    }

    static AttachmentView of(
            Versioned<Attachment> folded,
            @Nullable String name,
            @Nullable String whyErased,
            @Nullable List<AllowedAction> allowedActions) {
        var added = folded.state().added();
        return new AttachmentView(
                added.attachment(),
                folded.version(),
                added.wijkaanpak(),
                added.organisation(),
                name,
                added.digest(),
                added.size(),
                added.mediaType(),
                added.audience(),
                added.by(),
                added.at(),
                Erased.of(folded.state().erased(), whyErased),
                allowedActions);
    }
}
