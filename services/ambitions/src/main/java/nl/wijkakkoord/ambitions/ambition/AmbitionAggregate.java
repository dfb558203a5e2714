// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.time.Clock;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ChangeCriteria;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ConcludeAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftNextAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RedraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RestateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.StateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.SubmitAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.TakeUpObjective;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.WithdrawAmbitionDraft;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "ambition")
class AmbitionAggregate extends EventSourcedAggregate<Ambition> {

    AmbitionAggregate() {
        super(Ambition.FOLD, AmbitionEvent::ambition);
    }

    @CreatingCommandHandler
    Decision handle(DraftAmbition command, Clock clock, Parties parties, ObjectiveFactsLoader facts) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        return record(state().draft(command, authority, facts.of(command.wijkaanpak()), now(clock)));
    }

    @CommandHandler
    Decision handle(RedraftAmbition command, Clock clock, Parties parties, ObjectiveFactsLoader facts) {
        var known = facts.of(state().wijkaanpak());
        return record(state().redraft(command, authority(command, parties), known, now(clock)));
    }

    @CommandHandler
    Decision handle(DraftNextAmbition command, Clock clock, Parties parties, ObjectiveFactsLoader facts) {
        var known = facts.of(state().wijkaanpak());
        return record(state().draftNext(command, authority(command, parties), known, now(clock)));
    }

    @CommandHandler
    Decision handle(SubmitAmbition command, Clock clock, Parties parties, ChosenThemes themes) {
        var chosen = themes.of(state().wijkaanpak());
        return record(state().submit(command, authority(command, parties), chosen, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawAmbitionDraft command, Clock clock, Parties parties) {
        return record(AmbitionConclusion.ofDraft(state(), command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawAmbition command, Clock clock, Parties parties, OpenRoundProjection rounds) {
        var open = rounds.on(SubjectType.AMBITION, command.ambition());
        return record(AmbitionConclusion.of(state(), command, authority(command, parties), open, now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(StateAmbition command, Clock clock, Parties parties, ObjectiveFactsLoader facts) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        return record(state().state(command, authority, facts.of(command.wijkaanpak()), now(clock)));
    }

    @CommandHandler
    Decision handle(RestateAmbition command, Clock clock, Parties parties, ObjectiveFactsLoader facts) {
        var known = facts.of(state().wijkaanpak());
        var owned = state().with(parties.successors(state().wijkaanpak()));
        return record(owned.restate(command, authority(command, parties), known, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeAmbition command, Clock clock) {
        return record(AmbitionConclusion.of(state(), command.conclusion(), now(clock)));
    }

    @CommandHandler
    Decision handle(TakeUpObjective command, Clock clock) {
        return record(state().takeUp(command, now(clock)));
    }

    @CommandHandler
    Decision handle(ChangeCriteria command, Clock clock) {
        return record(AmbitionConclusion.change(state(), command, now(clock)));
    }

    private ActorAuthority authority(AmbitionCommand command, Parties parties) {
        return parties.authority(state().wijkaanpak(), command.by());
    }
}
