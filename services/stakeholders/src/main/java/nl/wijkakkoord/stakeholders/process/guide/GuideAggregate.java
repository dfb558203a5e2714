// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.process.guide.GuideCommand.PublishGuide;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "guide")
class GuideAggregate extends EventSourcedAggregate<GuideVersion> {

    GuideAggregate() {
        super(GuideVersion.FOLD, GuideEvent::guide);
    }

    @CreatingCommandHandler
    Decision handle(PublishGuide command, Clock clock) {
        return record(state().publish(command, now(clock)));
    }
}
