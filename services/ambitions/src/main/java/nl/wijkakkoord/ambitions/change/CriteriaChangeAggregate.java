// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.time.Clock;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.ConcludeChange;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.SubmitChange;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.WithdrawChange;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "criteria-change")
class CriteriaChangeAggregate extends EventSourcedAggregate<CriteriaChange> {

    CriteriaChangeAggregate() {
        super(CriteriaChange.FOLD, CriteriaChangeEvent::change);
    }

    @CreatingCommandHandler
    Decision handle(SubmitChange command, Clock clock, Parties parties) {
        var authority = parties.authority(command.ambition().wijkaanpak(), command.by());
        return record(state().submit(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawChange command, Clock clock, Parties parties, OpenRoundProjection rounds) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var open = rounds.on(SubjectType.CRITERIA_CHANGE, command.change());
        var enders = parties.enders(state().wijkaanpak(), command.by());
        return record(state().withdraw(command, authority, enders, open, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeChange command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }
}
