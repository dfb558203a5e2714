// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ChangeCriteria;
import nl.wijkakkoord.ambitions.change.CriteriaChange.Status;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.ConcludeChange;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** The one gate through which criteria in force change: a request for it that the parties agreed to. */
@Component
record WhenRoundClosedThenCriteriaChanged(Commands commands, History history) implements Reaction<ToldOutcome> {

    @Override
    public void on(ToldOutcome event, Received received) {
        for (var conclusion : Conclusion.of(event, SubjectType.CRITERIA_CHANGE)) {
            var subject = conclusion.subject();
            var asked = change(subject).submitted();
            var criteria = now(asked.ambition(), Ambition.FOLD).inForce();
            commands.react(received.envelope(), new ConcludeChange(conclusion, criteria));
            if (change(subject).status() == Status.AGREED) {
                commands.react(
                        received.envelope(),
                        new ChangeCriteria(
                                asked.ambition(), asked.change(), event.round(), asked.objectives(), event.by()));
            }
        }
    }

    private CriteriaChange change(SubjectRef subject) {
        return now(subject.id(), CriteriaChange.FOLD);
    }

    private <S> S now(UUID id, Fold<S, ?> fold) {
        return history.read(id, Moment.now(), fold)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE))
                .state();
    }
}
