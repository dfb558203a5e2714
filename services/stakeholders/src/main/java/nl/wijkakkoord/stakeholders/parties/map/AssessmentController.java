// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.NewErasure;
import nl.wijkakkoord.platform.words.Salts;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.AssessStakeholder;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.EraseAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.ReviseAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.TakeOffMap;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentRequest.NewAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentRequest.NewRemoval;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentRequest.NewRevision;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Assessments of influence and interest, one of each organisation per stakeholder. */
@RestController
record AssessmentController(
        Commands commands,
        Resources resources,
        ErasableTexts words,
        Salts salts,
        ActorRolesLoader authorities,
        AllowedActions actions)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/assessments")
    Receipt make(@PathVariable UUID wijkaanpak, @RequestBody NewAssessment body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/stakeholders/v1/assessments",
                id -> new AssessStakeholder(
                        id,
                        wijkaanpak,
                        body.map(),
                        SaltedWords.of(body.words(), salts.draw()),
                        body.from(),
                        intent.by()));
    }

    /** The own, and those on the map of the wijkaanpak; the own map of another is not an auditor's to read either. */
    @Acts(Act.READS)
    @GetMapping("/assessments/{assessment}")
    ResponseEntity<AssessmentView> read(@PathVariable UUID assessment, Moment moment, Actor actor) {
        return resources.read(
                assessment,
                Assessment.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (folded, allowed) -> AssessmentView.of(folded, words.list(assessment, actor.organisation()), allowed));
    }

    /** What was said of earlier days stays on the map of those days. */
    @PostMapping("/assessments/{assessment}/revisions")
    Receipt revise(@PathVariable UUID assessment, @RequestBody NewRevision body, Intent intent) {
        return commands.handle(
                intent,
                Assessment.FOLD,
                new ReviseAssessment(
                        assessment,
                        body.influence(),
                        body.interest(),
                        body.reason(),
                        salts.draw(),
                        body.from(),
                        intent.by()));
    }

    @PostMapping("/assessments/{assessment}/removal")
    Receipt remove(@PathVariable UUID assessment, @RequestBody NewRemoval body, Intent intent) {
        return commands.handle(intent, Assessment.FOLD, new TakeOffMap(assessment, body.until(), intent.by()));
    }

    /** The operator may erase what it may not read. */
    @PostMapping("/assessments/{assessment}/erasure")
    Receipt erase(@PathVariable UUID assessment, @RequestBody NewErasure body, Intent intent) {
        return resources.erase(
                intent,
                Assessment.FOLD,
                found -> found.first().organisation(),
                new EraseAssessment(assessment, Erasure.by(intent.actor(), body.reason())));
    }

    private List<AllowedAction> allowed(Assessment assessment, Actor actor) {
        var authority = authorities.of(assessment.wijkaanpak(), actor.by());
        var last = words.lastToErase(assessment.words().words());
        var kept = words.open(assessment.words()).isPresent();
        return List.of(
                actions.of("revise", assessment.checkMayRevise(authority, kept)),
                actions.of("remove", assessment.checkMayTakeOff(authority)),
                actions.lasting("erase", assessment.checkMayErase(Erasure.by(actor, ""), authority, last)));
    }

    @Override
    public Searched<?> searched() {
        return new Searched<>("assessment", "/stakeholders/v1/assessments/{id}", Assessment.FOLD, (found, reader) -> {
            var id = found.first().assessment();
            return Said.of(null).and(reader == null ? words.all(id) : words.list(id, reader.organisation()));
        });
    }
}
