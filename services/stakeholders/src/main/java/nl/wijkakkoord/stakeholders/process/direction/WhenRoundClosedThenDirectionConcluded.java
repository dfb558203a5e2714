// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.WhenRoundClosedThenConcluded;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.ConcludeDirection;
import org.springframework.stereotype.Component;

@Component
class WhenRoundClosedThenDirectionConcluded extends WhenRoundClosedThenConcluded {

    WhenRoundClosedThenDirectionConcluded(Commands commands) {
        super(commands, SubjectType.DIRECTION, ConcludeDirection::new);
    }
}
