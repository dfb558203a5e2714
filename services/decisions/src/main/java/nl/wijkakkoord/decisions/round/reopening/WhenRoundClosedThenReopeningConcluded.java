// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand.ConcludeReopening;
import nl.wijkakkoord.participation.subject.WhenRoundClosedThenConcluded;
import nl.wijkakkoord.platform.command.Commands;
import org.springframework.stereotype.Component;

/** It learns what was decided on it as every owner of a subject does. */
@Component
class WhenRoundClosedThenReopeningConcluded extends WhenRoundClosedThenConcluded {

    WhenRoundClosedThenReopeningConcluded(Commands commands) {
        super(commands, SubjectType.REOPENING, ConcludeReopening::new);
    }
}
