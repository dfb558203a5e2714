// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.map.Assessment.AssessmentWords;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.AssessStakeholder;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.EraseAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.ReviseAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.TakeOffMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "assessment")
class AssessmentAggregate extends EventSourcedAggregate<Assessment> {

    AssessmentAggregate() {
        super(Assessment.FOLD, AssessmentEvent::assessment);
    }

    @CreatingCommandHandler
    Decision handle(
            AssessStakeholder command,
            Clock clock,
            ActorRolesLoader authorities,
            AssessmentTable table,
            ErasableTexts words) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var assessed = table.assessed(command.wijkaanpak(), command.by().organisation(), command.map())
                .anyMatch(other -> other.isAbout(command.said().as(AssessmentWords.class)));
        return keep(command.said(), words, record(state().assess(command, authority, assessed, now(clock))));
    }

    @CommandHandler
    Decision handle(ReviseAssessment command, Clock clock, ActorRolesLoader authorities, ErasableTexts words) {
        var said = words.open(state().words()).map(command::after);
        var decision = record(state().revise(command, authority(command, authorities), said, now(clock)));
        return keep(said.orElse(null), words, decision);
    }

    @CommandHandler
    Decision handle(TakeOffMap command, Clock clock, ActorRolesLoader authorities) {
        return record(state().takeOff(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(EraseAssessment command, Clock clock, ActorRolesLoader authorities, ErasableTexts words) {
        var authority = authority(command, authorities);
        return words.erase(
                record(state().erase(command, authority, words.lastToErase(id()), now(clock))), command.erasure());
    }

    private Decision keep(SaltedWords said, ErasableTexts words, Decision decision) {
        if (decision instanceof Accepted accepted) {
            words.keep(
                    state().words(),
                    said,
                    state().wijkaanpak(),
                    state().audience(),
                    accepted.events().getLast().at());
        }
        return decision;
    }

    private ActorRoles authority(AssessmentCommand command, ActorRolesLoader authorities) {
        return authorities.of(state().wijkaanpak(), command.by());
    }
}
