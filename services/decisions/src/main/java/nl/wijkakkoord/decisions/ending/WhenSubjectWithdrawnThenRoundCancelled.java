// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.ending;

import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectWithdrawn;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.CancelRound;
import nl.wijkakkoord.decisions.round.list.RoundStatus;
import nl.wijkakkoord.decisions.round.list.RoundTable;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Its owner had not heard yet that a round was opened on it: there is nothing left to decide on. */
@Component
class WhenSubjectWithdrawnThenRoundCancelled implements Reaction<SubjectWithdrawn> {
    private final Commands commands;
    private final RoundTable rounds;
    private final By system;

    WhenSubjectWithdrawnThenRoundCancelled(
            Commands commands, RoundTable rounds, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.rounds = rounds;
        this.system = By.system(operator);
    }

    @Override
    public void on(SubjectWithdrawn e, Received received) {
        var subject = new SubjectRef(e.type(), e.subject(), e.version(), e.digest());
        rounds.waitForOthersOn(List.of(subject));
        rounds.latestOn(subject)
                .filter(round -> round.status() == RoundStatus.OPEN)
                .ifPresent(
                        round -> commands.react(received.envelope(), new CancelRound(round.id(), e.reason(), system)));
    }
}
