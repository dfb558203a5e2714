// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.words.ErasingCommand;
import nl.wijkakkoord.platform.words.Erasure;

sealed interface AttachmentCommand extends Command {

    UUID attachment();

    @Override
    default UUID target() {
        return attachment();
    }

    /** Always for the organisation of who acts. */
    @Acts(Act.NOTES)
    record AddAttachment(UUID wijkaanpak, String name, AttachmentType type, byte[] content, Audience audience, By by)
            implements AttachmentCommand {

        /** Computed from what it is and for whom, so that the same content twice is the same attachment. */
        @Override
        public UUID attachment() {
            var identity = String.join(
                    " ",
                    "attachment",
                    wijkaanpak.toString(),
                    by.organisation().value(),
                    digest().value(),
                    type.mediaType(),
                    audience.attribute());
            return UUID.nameUUIDFromBytes(identity.getBytes(UTF_8));
        }

        Digest digest() {
            return Digest.of(content);
        }
    }

    @Acts(Act.ERASES)
    record EraseAttachment(UUID attachment, Erasure erasure) implements AttachmentCommand, ErasingCommand {}
}
