// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.WhenRoundClosedThenConcluded;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.ConcludeRecovery;
import org.springframework.stereotype.Component;

@Component
class WhenRoundClosedThenRecoveryConcluded extends WhenRoundClosedThenConcluded {

    WhenRoundClosedThenRecoveryConcluded(Commands commands) {
        super(commands, SubjectType.CONTACT_RECOVERY, ConcludeRecovery::new);
    }
}
