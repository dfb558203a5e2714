// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.time.Clock;
import nl.wijkakkoord.ambitions.evaluation.EvaluationCommand.EvaluateDefinition;
import nl.wijkakkoord.ambitions.evaluation.EvaluationCommand.WithdrawEvaluation;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
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

    @CommandHandler
    Decision handle(WithdrawEvaluation command, Clock clock, Parties parties) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var enders = parties.enders(state().wijkaanpak(), command.by());
        return record(state().withdraw(command, authority, enders, now(clock)));
    }
}
