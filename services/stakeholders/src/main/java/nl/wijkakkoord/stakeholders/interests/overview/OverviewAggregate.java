// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.interests.agenda.Agendas;
import nl.wijkakkoord.stakeholders.interests.interest.SharedInterests;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.ConcludeOverview;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.SubmitOverview;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.WithdrawOverview;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "overview-of-interests")
class OverviewAggregate extends EventSourcedAggregate<Overview> {

    OverviewAggregate() {
        super(Overview.FOLD, OverviewEvent::overview);
    }

    @CreatingCommandHandler
    Decision handle(
            SubmitOverview command,
            Clock clock,
            ActorRolesLoader authorities,
            Agendas agendas,
            SharedInterests interests) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var content = new OverviewContent(agendas.of(command.wijkaanpak()), interests.all(command.wijkaanpak()));
        return record(state().submit(command, authority, content, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawOverview command, Clock clock, ActorRolesLoader authorities, OpenRoundProjection rounds) {
        var authority = authorities.of(state().wijkaanpak(), command.by());
        var open = rounds.on(SubjectType.OVERVIEW_OF_INTERESTS, command.overview());
        return record(state().withdraw(command, authority, open, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeOverview command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }
}
