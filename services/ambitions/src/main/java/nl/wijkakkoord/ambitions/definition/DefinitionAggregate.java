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
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.WithdrawDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.WithdrawDefinitionDraft;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
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
        return record(state().draft(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(RedraftDefinition command, Clock clock, Parties parties) {
        return record(owned(parties).redraft(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(DraftNextVersion command, Clock clock, Parties parties) {
        return record(owned(parties).draftNext(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(SubmitDefinition command, Clock clock, Parties parties) {
        return record(owned(parties).submit(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawDefinition command, Clock clock, Parties parties, OpenRoundProjection rounds) {
        var open = rounds.on(SubjectType.DEFINITION, command.definition());
        return record(DefinitionWithdrawal.of(
                ended(command, parties), command, authority(command, parties), open, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawDefinitionDraft command, Clock clock, Parties parties) {
        var ended = ended(command, parties);
        return record(DefinitionWithdrawal.ofDraft(ended, command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(PublishPlainLanguage command, Clock clock, Parties parties) {
        return record(owned(parties).publish(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeDefinition command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }

    @CommandHandler
    Decision handle(ReplaceDefinition command, Clock clock) {
        return record(state().replace(command, now(clock)));
    }

    private Definition owned(Parties parties) {
        return state().with(parties.successors(state().wijkaanpak()));
    }

    private Definition ended(DefinitionCommand command, Parties parties) {
        return state().with(parties.enders(state().wijkaanpak(), command.by()));
    }

    private ActorAuthority authority(DefinitionCommand command, Parties parties) {
        return parties.authority(state().wijkaanpak(), command.by());
    }
}
