// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.time.Clock;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "evaluation")
class EvaluationAggregate extends EventSourcedAggregate<Evaluation> {

    EvaluationAggregate() {
        super(Evaluation.FOLD, EvaluationEvent::evaluation);
    }

    @CreatingCommandHandler
    Decision handle(EvaluateDefinition command, Clock clock, Parties parties) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        return record(state().evaluate(command, authority, now(clock)));
    }
}
