// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.PriorityEvent;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "priorities")
class PrioritiesAggregate extends EventSourcedAggregate<Priorities> {

    PrioritiesAggregate() {
        super(Priorities.FOLD, PriorityEvent::ranking);
    }

    @CreatingCommandHandler
    Decision handle(RankThemes command, Clock clock, Parties parties, ChosenThemes themes) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var chosen =
                themes.of(command.wijkaanpak()).stream().map(ChosenTheme::theme).collect(toUnmodifiableSet());
        return record(state().rank(command, chosen, authority, now(clock)));
    }
}
