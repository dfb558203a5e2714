// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.interests.agenda.Agendas;
import nl.wijkakkoord.stakeholders.interests.interest.SharedInterests;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.ConcludeOverview;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.SubmitOverview;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRolesLoader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "overview-of-interests")
class OverviewAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Overview overview = Overview.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(
            SubmitOverview command,
            Clock clock,
            ActorRolesLoader standings,
            Agendas agendas,
            SharedInterests interests) {
        var standing = standings.of(command.wijkaanpak(), command.by());
        var content = new OverviewContent(agendas.of(command.wijkaanpak()), interests.all(command.wijkaanpak()));
        return record(clock, now -> overview.submit(command, standing, content, now));
    }

    @CommandHandler
    Decision handle(ConcludeOverview command, Clock clock) {
        return record(clock, now -> overview.conclude(command, now));
    }

    /** Only the overview's own events say who it is; the subject's stand after them in the same history. */
    @Override
    protected void evolve(Event event) {
        if (event instanceof OverviewEvent overviewEvent) {
            id = overviewEvent.overview();
            overview = overview.evolve(overviewEvent);
        }
    }
}
