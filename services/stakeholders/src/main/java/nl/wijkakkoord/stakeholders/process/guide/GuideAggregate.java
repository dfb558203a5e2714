// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.process.guide.GuideCommand.PublishGuide;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "guide")
class GuideAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private GuideVersion version = GuideVersion.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(PublishGuide command, Clock clock) {
        return record(clock, now -> version.publish(command, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof GuideEvent guideEvent) {
            id = guideEvent.guide();
            version = version.evolve(guideEvent);
        }
    }
}
