// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.AssessStakeholder;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.EraseAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.ReviseAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.TakeOffMap;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRolesLoader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "assessment")
class AssessmentAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Assessment assessment = Assessment.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(
            AssessStakeholder command,
            Clock clock,
            ActorRolesLoader standings,
            AssessmentTable list,
            ErasableTexts words) {
        var standing = standings.of(command.wijkaanpak(), command.by());
        var assessed = list.assessed(command.wijkaanpak(), command.by().organisation(), command.map())
                .anyMatch(other -> other.isAbout(command.said().as(AssessmentWords.class)));
        return keep(command.said(), words, record(clock, now -> assessment.assess(command, standing, assessed, now)));
    }

    @CommandHandler
    Decision handle(ReviseAssessment command, Clock clock, ActorRolesLoader standings, ErasableTexts words) {
        var said = words.open(assessment.words()).map(command::after);
        var decision = record(clock, now -> assessment.revise(command, standing(command, standings), said, now));
        return keep(said.orElse(null), words, decision);
    }

    @CommandHandler
    Decision handle(TakeOffMap command, Clock clock, ActorRolesLoader standings) {
        return record(clock, now -> assessment.takeOff(command, standing(command, standings), now));
    }

    @CommandHandler
    Decision handle(EraseAssessment command, Clock clock, ErasableTexts words) {
        var last = words.lastToErase(id);
        var decision = record(clock, now -> assessment.erase(command, last, now));
        if (decision instanceof Accepted accepted) {
            words.erase(
                    id,
                    last.get(),
                    command.erasure().reason(),
                    accepted.events().getLast().at());
        }
        return decision;
    }

    private Decision keep(SaltedWords said, ErasableTexts words, Decision decision) {
        if (decision instanceof Accepted accepted) {
            words.keep(
                    assessment.words(),
                    said,
                    assessment.first().wijkaanpak(),
                    assessment.audience(),
                    accepted.events().getLast().at());
        }
        return decision;
    }

    private ActorRoles standing(AssessmentCommand command, ActorRolesLoader standings) {
        return standings.of(assessment.first().wijkaanpak(), command.by());
    }

    /** That words were erased stands in the same history, and changes nothing that is decided on here. */
    @Override
    protected void evolve(Event event) {
        if (event instanceof AssessmentEvent assessmentEvent) {
            id = assessmentEvent.assessment();
            assessment = assessment.evolve(assessmentEvent);
        }
    }
}
