// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent;
import nl.wijkakkoord.opgaven.ambition.AmbitionProjection;
import nl.wijkakkoord.opgaven.ambition.InAmbition;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumTable;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ChooseOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.CorrectMeasurement;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ElaborateOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.MeasureObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ProposeForAmbition;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ProposeOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.RejectOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.RemoveObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ReviewElaboration;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.SetObjective;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.WithdrawOpgave;
import nl.wijkakkoord.opgaven.opgave.elaboration.ElaborationLoader;
import nl.wijkakkoord.opgaven.opgave.withdrawal.RestingLoader;
import nl.wijkakkoord.opgaven.theme.ThemeProjection;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "opgave")
class OpgaveAggregate extends EventSourcedAggregate<Opgave> {

    OpgaveAggregate() {
        super(Opgave.FOLD, OpgaveEvent::opgave);
    }

    @CreatingCommandHandler
    Decision handle(ProposeOpgave command, Clock clock, Parties parties, ThemeProjection themes) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var taken = themes.taken(command.wijkaanpak(), command.theme());
        return record(state().propose(command, taken, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawOpgave command, Clock clock, Parties parties, RestingLoader resting) {
        var enders = parties.enders(state().wijkaanpak(), command.by());
        return record(state().withdraw(command, resting.of(id()), authority(command, parties), enders, now(clock)));
    }

    @CommandHandler
    Decision handle(ChooseOpgave command, Clock clock) {
        return record(state().choose(command, now(clock)));
    }

    @CommandHandler
    Decision handle(RejectOpgave command, Clock clock) {
        return record(state().reject(command, now(clock)));
    }

    @CommandHandler
    Decision handle(SetObjective command, Clock clock, Parties parties, LegalMinimumTable minimums) {
        var above = minimums.above(command.norm(), state().wijkaanpak(), state().theme());
        return record(state().set(command, above, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(RemoveObjective command, Clock clock, Parties parties, RestingLoader resting) {
        var rests = resting.of(id(), command.objective());
        return record(ObjectiveRules.remove(state(), command, rests, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(
            ProposeForAmbition command,
            Clock clock,
            Parties parties,
            AmbitionProjection ambitions,
            ThemeProjection themes) {
        var ambition = ambitions.exists(state().wijkaanpak());
        var withdrawn = themes.isWithdrawn(state().wijkaanpak(), state().theme());
        return record(ObjectiveRules.proposeForAmbition(
                state(), command, ambition, withdrawn, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(MeasureObjective command, Clock clock, Parties parties, AmbitionProjection ambitions) {
        var today = LocalDate.now(clock);
        var frozen = Optional.ofNullable(ambitions.with(id()).get(command.objective()))
                .filter(InAmbition::freezes)
                .map(InAmbition::norm)
                .orElse(null);
        return record(ObjectiveRules.measure(state(), command, frozen, authority(command, parties), today, now(clock)));
    }

    @CommandHandler
    Decision handle(CorrectMeasurement command, Clock clock, Parties parties) {
        var successors = parties.successors(state().wijkaanpak());
        var today = LocalDate.now(clock);
        return record(
                ObjectiveRules.correct(state(), command, authority(command, parties), successors, today, now(clock)));
    }

    @CommandHandler
    Decision handle(ElaborateOpgave command, Clock clock, Parties parties, ElaborationLoader elaborations) {
        var elaboration = elaborations.of(id());
        return record(state().elaborate(command, elaboration, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(ReviewElaboration command, Clock clock, ElaborationLoader elaborations) {
        var elaboration = elaborations.of(id());
        return record(state().review(command, elaboration, now(clock)));
    }

    private ActorAuthority authority(OpgaveCommand command, Parties parties) {
        return parties.authority(state().wijkaanpak(), command.by());
    }
}
