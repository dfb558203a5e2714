// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent.AttachmentAdded;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent.AttachmentErased;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Confidential;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.AddAttachment;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.EraseAttachment;
import org.jspecify.annotations.Nullable;

/** A document beside the events, as these tell it: whose, for whom, and the digest of its bytes. */
record Attachment(@Nullable AttachmentAdded added, @Nullable AttachmentErased erased) implements Confidential {
    static final Attachment NONE = new Attachment(null, null);
    static final Fold<Attachment, AttachmentEvent> FOLD = new Fold<>(NONE, AttachmentEvent.class, Attachment::evolve);

    @Override
    public UUID wijkaanpak() {
        return added.wijkaanpak();
    }

    @Override
    public Audience audience() {
        return added.audience();
    }

    Attachment evolve(AttachmentEvent event) {
        return switch (event) {
            case AttachmentAdded e -> new Attachment(e, null);
            case AttachmentErased e -> new Attachment(added, e);
        };
    }

    /** Ours: once more the same changes nothing, unless it was erased. */
    Decision add(AddAttachment command, ActorRoles authority, Instant now) {
        return authority
                .checkMayNote()
                .then(() -> isKept()
                        ? Decision.accepted()
                        : Decision.accepted(new AttachmentAdded(
                                command.attachment(),
                                command.wijkaanpak(),
                                command.by().organisation(),
                                command.digest(),
                                command.content().length,
                                command.type().mediaType(),
                                command.audience(),
                                command.by(),
                                now)));
    }

    Decision erase(EraseAttachment command, ActorRoles authority, Instant now) {
        return checkMayErase(command.erasure(), authority)
                .thenRecord(() -> new AttachmentErased(
                        added.attachment(),
                        wijkaanpak(),
                        added.digest(),
                        command.erasure().reason(),
                        audience(),
                        command.by(),
                        now));
    }

    /** As it is told where it is for some organisations only. */
    static Event withoutReason(Event event) {
        var e = (AttachmentErased) event;
        return new AttachmentErased(e.attachment(), e.wijkaanpak(), e.digest(), null, e.audience(), e.by(), e.at());
    }

    /** The AVG: what is in it can be erased. The digest stays, so that what was cited can be told from what was not. */
    Check checkMayErase(Erasure erasure, ActorRoles authority) {
        return erasure.checkOwner(authority.speaksFor(added.organisation()))
                .and(() -> Check.refuseWhen(erased != null, AttachmentRefusal.ATTACHMENT_ERASED));
    }

    private boolean isKept() {
        return added != null && erased == null;
    }
}
