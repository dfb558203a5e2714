// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import java.util.UUID;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Attachments as they are and were, for who may read them. */
@Component
record AttachmentHistory(History history, Readers readers) {

    /** @throws RefusedException unknown-resource */
    Versioned<Attachment> read(UUID attachment, Moment moment, Actor actor) {
        return history.read(attachment, moment, Attachment.FOLD)
                .filter(folded -> folded.state().added() != null)
                .filter(folded -> isFor(actor, folded.state()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private boolean isFor(Actor actor, Attachment attachment) {
        var added = attachment.added();
        return readers.mayRead(actor.organisation(), added.wijkaanpak(), added.audience());
    }
}
