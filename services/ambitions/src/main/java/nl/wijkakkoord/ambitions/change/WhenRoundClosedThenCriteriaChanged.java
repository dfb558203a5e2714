// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ChangeCriteria;
import nl.wijkakkoord.ambitions.ambition.AmbitionHistory;
import nl.wijkakkoord.ambitions.change.CriteriaChange.Status;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.ConcludeChange;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** The one gate through which criteria in force change: a request for it that the parties agreed to. */
@Component
record WhenRoundClosedThenCriteriaChanged(Commands commands, CriteriaChangeHistory history, AmbitionHistory ambitions)
        implements Reaction<RoundClosed> {

    @Override
    public void on(RoundClosed event, Received received) {
        for (var verdict : event.on(SubjectType.CRITERIA_CHANGE)) {
            conclude(event, verdict, received);
        }
    }

    private void conclude(RoundClosed event, Verdict verdict, Received received) {
        var subject = verdict.subject();
        var asked = change(subject).submitted();
        var criteria = ambitions.now(asked.ambition()).map(Ambition::inForce).orElseThrow();
        commands.react(
                received.envelope(),
                new ConcludeChange(event.wijkaanpak(), subject, verdict.agreed(), event.round(), criteria, event.by()));
        if (change(subject).status() == Status.AGREED) {
            commands.react(
                    received.envelope(),
                    new ChangeCriteria(
                            asked.ambition(), asked.change(), event.round(), asked.objectives(), event.by()));
        }
    }

    private CriteriaChange change(SubjectRef subject) {
        return history.now(subject.id()).orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
