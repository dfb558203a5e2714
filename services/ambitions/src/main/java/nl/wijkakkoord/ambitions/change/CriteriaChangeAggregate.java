// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionHistory;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.ConcludeChange;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.SubmitChange;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "criteria-change")
class CriteriaChangeAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private CriteriaChange change = CriteriaChange.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(SubmitChange command, Clock clock, AmbitionHistory ambitions, Parties parties) {
        var ambition = ambitions.now(command.ambition()).orElseThrow();
        var standing = parties.standing(ambition.wijkaanpak(), command.by());
        return record(clock, now -> change.submit(command, ambition, standing, now));
    }

    @CommandHandler
    Decision handle(ConcludeChange command, Clock clock) {
        return record(clock, now -> change.conclude(command, now));
    }

    /** Only the request's own events say which it is; the subject's stand after them in the same history. */
    @Override
    protected void evolve(Event event) {
        if (event instanceof CriteriaChangeEvent changeEvent) {
            id = changeEvent.change();
            change = change.evolve(changeEvent);
        }
    }
}
