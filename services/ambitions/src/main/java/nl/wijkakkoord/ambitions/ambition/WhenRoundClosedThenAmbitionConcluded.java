// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ConcludeAmbition;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.WhenRoundClosedThenConcluded;
import nl.wijkakkoord.platform.command.Commands;
import org.springframework.stereotype.Component;

@Component
class WhenRoundClosedThenAmbitionConcluded extends WhenRoundClosedThenConcluded {

    WhenRoundClosedThenAmbitionConcluded(Commands commands) {
        super(commands, SubjectType.AMBITION, ConcludeAmbition::new);
    }
}
