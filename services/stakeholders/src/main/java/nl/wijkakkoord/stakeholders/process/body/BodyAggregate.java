// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.DissolveBody;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.FollowDeparture;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.FormBody;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.SeatMember;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.UnseatMember;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "body")
class BodyAggregate extends EventSourcedAggregate<Body> {

    BodyAggregate() {
        super(Body.FOLD, BodyEvent::body);
    }

    @CreatingCommandHandler
    Decision handle(FormBody command, Clock clock, ActorRolesLoader authorities) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        return record(state().form(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(SeatMember command, Clock clock, ActorRolesLoader authorities, MemberTable members) {
        var membership =
                members.find(state().wijkaanpak(), command.membership()).orElse(null);
        return record(state().seat(command, authority(command, authorities), membership, now(clock)));
    }

    @CommandHandler
    Decision handle(UnseatMember command, Clock clock, ActorRolesLoader authorities) {
        return record(state().unseat(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(FollowDeparture command, Clock clock) {
        return record(state().follow(command, now(clock)));
    }

    @CommandHandler
    Decision handle(DissolveBody command, Clock clock, ActorRolesLoader authorities) {
        return record(state().dissolve(command, authority(command, authorities), now(clock)));
    }

    private ActorRoles authority(BodyCommand command, ActorRolesLoader authorities) {
        return authorities.of(state().wijkaanpak(), command.by());
    }
}
