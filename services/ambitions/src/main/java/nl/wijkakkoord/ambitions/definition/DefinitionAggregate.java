// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.time.Clock;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ConcludeDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftNextVersion;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.PublishPlainLanguage;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.RedraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ReplaceDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.SubmitDefinition;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "definition")
class DefinitionAggregate extends EventSourcedAggregate<Definition> {

    DefinitionAggregate() {
        super(Definition.FOLD, DefinitionEvent::definition);
    }

    @CreatingCommandHandler
    Decision handle(DraftDefinition command, Clock clock, Parties parties) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        return record(clock, now -> state().draft(command, authority, now));
    }

    @CommandHandler
    Decision handle(RedraftDefinition command, Clock clock, Parties parties) {
        return record(clock, now -> state().redraft(command, authority(command, parties), now));
    }

    @CommandHandler
    Decision handle(DraftNextVersion command, Clock clock, Parties parties) {
        return record(clock, now -> state().draftNext(command, authority(command, parties), now));
    }

    @CommandHandler
    Decision handle(SubmitDefinition command, Clock clock, Parties parties) {
        return record(clock, now -> state().submit(command, authority(command, parties), now));
    }

    @CommandHandler
    Decision handle(PublishPlainLanguage command, Clock clock, Parties parties) {
        return record(clock, now -> state().publish(command, authority(command, parties), now));
    }

    @CommandHandler
    Decision handle(ConcludeDefinition command, Clock clock) {
        return record(clock, now -> state().conclude(command, now));
    }

    @CommandHandler
    Decision handle(ReplaceDefinition command, Clock clock) {
        return record(clock, now -> state().replace(command, now));
    }

    private ActorAuthority authority(DefinitionCommand command, Parties parties) {
        return parties.authority(state().wijkaanpak(), command.by());
    }
}
