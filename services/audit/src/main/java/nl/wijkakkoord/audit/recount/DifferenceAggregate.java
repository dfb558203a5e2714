// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.recount;

import java.time.Clock;
import nl.wijkakkoord.audit.recount.DifferenceCommand.TellDifference;
import nl.wijkakkoord.contracts.audit.OutcomeEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "difference")
class DifferenceAggregate extends EventSourcedAggregate<Difference> {

    DifferenceAggregate() {
        super(Difference.FOLD, OutcomeEvent::round);
    }

    @CreatingCommandHandler
    Decision handle(TellDifference command, Clock clock) {
        return record(state().tell(command, now(clock)));
    }
}
