// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftNextVersion;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.PublishPlainLanguage;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.RedraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.SubmitDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.WithdrawDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.WithdrawDefinitionDraft;
import nl.wijkakkoord.ambitions.definition.DefinitionRequest.NewDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionRequest.NewDefinitionText;
import nl.wijkakkoord.ambitions.definition.DefinitionRequest.NewPlainLanguage;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.participation.subject.Reason;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What words mean in a wijkaanpak. */
@RestController
record DefinitionController(
        Commands commands, Resources resources, Parties parties, OpenRoundProjection rounds, AllowedActions actions)
        implements Searchable {

    /** Drafts the first version. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/definitions")
    Receipt draft(@PathVariable UUID wijkaanpak, @RequestBody NewDefinition body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/ambitions/v1/definitions",
                id -> new DraftDefinition(
                        id, wijkaanpak, body.term(), body.text().text(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/definitions/{definition}")
    ResponseEntity<DefinitionView> read(@PathVariable UUID definition, Moment moment, Actor actor) {
        return resources.read(
                definition, Definition.FOLD, moment, actor, found -> allowed(found, actor), DefinitionView::of);
    }

    /** Drafts the next version. */
    @PostMapping("/definitions/{definition}/versions")
    Receipt draftNext(@PathVariable UUID definition, @RequestBody NewDefinitionText body, Intent intent) {
        return commands.handle(intent, Definition.FOLD, new DraftNextVersion(definition, body.text(), intent.by()));
    }

    @PutMapping("/definitions/{definition}/draft")
    Receipt redraft(@PathVariable UUID definition, @RequestBody NewDefinitionText body, Intent intent) {
        return commands.handle(intent, Definition.FOLD, new RedraftDefinition(definition, body.text(), intent.by()));
    }

    /** Freezes the draft and puts it before the parties. */
    @PostMapping("/definitions/{definition}/submission")
    Receipt submit(@PathVariable UUID definition, Intent intent) {
        return commands.handle(intent, Definition.FOLD, new SubmitDefinition(definition, intent.by()));
    }

    /** Takes the version that is before the parties back, as long as no round is open on it. */
    @PostMapping("/definitions/{definition}/withdrawal")
    Receipt withdraw(@PathVariable UUID definition, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Definition.FOLD, new WithdrawDefinition(definition, body.reason(), intent.by()));
    }

    /** Takes the draft back: nobody goes on with it. */
    @PostMapping("/definitions/{definition}/draft/withdrawal")
    Receipt withdrawDraft(@PathVariable UUID definition, @RequestBody Reason body, Intent intent) {
        return commands.handle(
                intent, Definition.FOLD, new WithdrawDefinitionDraft(definition, body.reason(), intent.by()));
    }

    /** Publishes, for residents, what the version in force says. */
    @PostMapping("/definitions/{definition}/plain-language")
    Receipt publish(@PathVariable UUID definition, @RequestBody NewPlainLanguage body, Intent intent) {
        return commands.handle(intent, Definition.FOLD, new PublishPlainLanguage(definition, body.text(), intent.by()));
    }

    private List<AllowedAction> allowed(Definition found, Actor actor) {
        var by = actor.by();
        var definition = found.with(parties.successors(found.wijkaanpak()));
        var ended = found.with(parties.enders(found.wijkaanpak(), by));
        var authority = parties.authority(definition.wijkaanpak(), by);
        return List.of(
                actions.of("redraft", definition.checkMayRedraft(authority, by)),
                actions.of("draft-next-version", definition.checkMayDraftNext(authority, by)),
                actions.of("submit", definition.checkMayRedraft(authority, by)),
                actions.of("withdraw-draft", ended.checkMayRedraft(authority, by)),
                actions.of("publish-plain-language", definition.checkMayPublish(authority, by)),
                actions.of(
                        "withdraw",
                        DefinitionWithdrawal.check(
                                ended, authority, by, rounds.on(SubjectType.DEFINITION, definition.id()))));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of("definition", "/ambitions/v1/definitions/{id}", Definition.FOLD, found -> {
            var inForce = found.inForce().map(DefinitionVersion::text).orElse(null);
            return Said.of(found.term(), inForce, found.versions().getLast().text(), found.plain());
        });
    }
}
