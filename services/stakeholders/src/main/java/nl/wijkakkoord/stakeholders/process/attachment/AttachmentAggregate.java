// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.words.ReasonsForSome;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.AddAttachment;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.EraseAttachment;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "attachment")
class AttachmentAggregate extends EventSourcedAggregate<Attachment> {

    AttachmentAggregate() {
        super(Attachment.FOLD, AttachmentEvent::attachment);
    }

    @CreatingCommandHandler
    Decision handle(AddAttachment command, Clock clock, ActorRolesLoader authorities, AttachmentContents contents) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var decision = record(state().add(command, authority, now(clock)));
        if (decision instanceof Accepted accepted && !accepted.events().isEmpty()) {
            contents.keep(id(), command.name(), command.content());
        }
        return decision;
    }

    @CommandHandler
    Decision handle(
            EraseAttachment command,
            Clock clock,
            ActorRolesLoader authorities,
            AttachmentContents contents,
            ReasonsForSome reasons) {
        var authority = authorities.of(state().wijkaanpak(), command.by());
        var erasing = state().erase(command, authority, now(clock));
        var decision = record(reasons.aside(erasing, id(), command.erasure().reason(), Attachment::withoutReason));
        if (decision instanceof Accepted) {
            contents.erase(id());
        }
        return decision;
    }
}
