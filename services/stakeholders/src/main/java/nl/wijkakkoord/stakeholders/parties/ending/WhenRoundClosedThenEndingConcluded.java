// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.WhenRoundClosedThenConcluded;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.ConcludeEnding;
import org.springframework.stereotype.Component;

@Component
class WhenRoundClosedThenEndingConcluded extends WhenRoundClosedThenConcluded {

    WhenRoundClosedThenEndingConcluded(Commands commands) {
        super(commands, SubjectType.ENDING, ConcludeEnding::new);
    }
}
