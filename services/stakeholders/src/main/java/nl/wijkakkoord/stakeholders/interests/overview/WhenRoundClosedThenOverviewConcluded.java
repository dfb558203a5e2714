// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.WhenRoundClosedThenConcluded;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.ConcludeOverview;
import org.springframework.stereotype.Component;

@Component
class WhenRoundClosedThenOverviewConcluded extends WhenRoundClosedThenConcluded {

    WhenRoundClosedThenOverviewConcluded(Commands commands) {
        super(commands, SubjectType.OVERVIEW_OF_INTERESTS, ConcludeOverview::new);
    }
}
