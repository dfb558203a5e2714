// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.time.Clock;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent;
import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishSchemes;
import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishTaakvelden;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "list")
class ListAggregate extends EventSourcedAggregate<ListVersion> {

    ListAggregate() {
        super(ListVersion.FOLD, SchemeEvent::list);
    }

    @CreatingCommandHandler
    Decision handle(PublishSchemes command, Clock clock, ListTable lists) {
        return record(state().publish(command, lists.schemes().version(), now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(PublishTaakvelden command, Clock clock, ListTable lists) {
        return record(state().publish(command, lists.taakvelden().version(), now(clock)));
    }
}
