// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.TagEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.guide.KnooppuntTable;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.TagObject;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.UntagObject;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "tag")
class TagAggregate extends EventSourcedAggregate<Tag> {

    TagAggregate() {
        super(Tag.FOLD, TagEvent::tag);
    }

    @CreatingCommandHandler
    Decision handle(
            TagObject command,
            Clock clock,
            ActorRolesLoader authorities,
            KnownObjectProjection objects,
            KnooppuntTable knooppunten) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var object = objects.find(command.wijkaanpak(), command.object()).orElse(null);
        var sensitive = knooppunten.sensitive(command.knooppunt()).orElse(null);
        return record(state().tag(command, authority, object, sensitive, now(clock)));
    }

    @CommandHandler
    Decision handle(UntagObject command, Clock clock, ActorRolesLoader authorities) {
        var authority = authorities.of(state().wijkaanpak(), command.by());
        return record(state().untag(command, authority, now(clock)));
    }
}
