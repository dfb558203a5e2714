// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import nl.wijkakkoord.contracts.ambitions.EvaluationEvent;
import java.time.Clock;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "evaluation")
class EvaluationAggregate extends EventSourcedAggregate<Evaluation> {

    EvaluationAggregate() {
        super(Evaluation.FOLD, EvaluationEvent::evaluation);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(EvaluateDefinition command, Clock clock, Parties parties) {
        var standing = parties.standing(command.asked().wijkaanpak(), command.by());
        return record(clock, now -> state().evaluate(command, standing, now));
    }
}
