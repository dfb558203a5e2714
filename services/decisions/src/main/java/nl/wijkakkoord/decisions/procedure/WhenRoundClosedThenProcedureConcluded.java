// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ConcludeProcedure;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The procedure learns what was decided on it as every owner of a subject does. */
@Component
class WhenRoundClosedThenProcedureConcluded implements Reaction<RoundClosed> {
    private final Commands commands;
    private final By system;

    WhenRoundClosedThenProcedureConcluded(
            Commands commands, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.system = By.system(operator);
    }

    @Override
    public void on(RoundClosed e, Received received) {
        for (var verdict : e.on(SubjectType.PROCEDURE)) {
            var subject = verdict.subject();
            commands.react(
                    received.envelope(),
                    new ConcludeProcedure(
                            subject.id(), subject.version(), subject.digest(), e.round(), verdict.agreed(), system));
        }
    }
}
