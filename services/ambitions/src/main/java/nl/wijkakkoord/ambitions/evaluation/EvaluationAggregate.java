// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "evaluation")
class EvaluationAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Evaluation evaluation = Evaluation.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(EvaluateDefinition command, Clock clock, Parties parties) {
        var standing = parties.standing(command.asked().wijkaanpak(), command.by());
        return record(clock, now -> evaluation.evaluate(command, standing, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof EvaluationEvent evaluationEvent) {
            id = evaluationEvent.evaluation();
            evaluation = evaluation.evolve(evaluationEvent);
        }
    }
}
