// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ConcludeProcedure;
import nl.wijkakkoord.participation.subject.WhenRoundClosedThenConcluded;
import nl.wijkakkoord.platform.command.Commands;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The procedure learns what was decided on it as every owner of a subject does. */
@Component
class WhenRoundClosedThenProcedureConcluded extends WhenRoundClosedThenConcluded {

    WhenRoundClosedThenProcedureConcluded(
            Commands commands, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        super(commands, SubjectType.PROCEDURE, conclusion -> new ConcludeProcedure(conclusion, By.system(operator)));
    }
}
