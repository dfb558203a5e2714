// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.SubmitChoice;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.WithdrawChoice;
import nl.wijkakkoord.opgaven.choice.ChoiceRequest.NewChoice;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Choices of opgaven, on which the parties decide in a round. */
@RestController
record ChoiceController(
        Resources resources,
        Commands commands,
        ChoiceTable table,
        Parties parties,
        OpenRoundProjection rounds,
        AllowedActions actions)
        implements Searchable {

    /** Freezes the choice and puts it before the parties. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/choices")
    Receipt submit(@PathVariable UUID wijkaanpak, @RequestBody NewChoice body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/opgaven/v1/choices",
                id -> new SubmitChoice(id, wijkaanpak, body.title(), body.wanted(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/choices")
    ResponseEntity<Page<ChoiceItem>> list(@PathVariable UUID wijkaanpak, Actor actor, ListRequest list) {
        return resources.list(wijkaanpak, actor, list, page -> table.of(wijkaanpak, page), ChoiceItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/choices/{choice}")
    ResponseEntity<ChoiceView> read(@PathVariable UUID choice, Moment moment, Actor actor) {
        return resources.read(choice, Choice.FOLD, moment, actor, found -> allowed(found, actor), ChoiceView::of);
    }

    /** Takes the choice back, as long as no round is open on it. */
    @PostMapping("/choices/{choice}/withdrawal")
    Receipt withdraw(@PathVariable UUID choice, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Choice.FOLD, new WithdrawChoice(choice, body.reason(), intent.by()));
    }

    private List<AllowedAction> allowed(Choice found, Actor actor) {
        var authority = parties.authority(found.wijkaanpak(), actor.by());
        var enders = parties.enders(found.wijkaanpak(), actor.by());
        var open = rounds.on(SubjectType.CHOICE_OF_OPGAVEN, found.submitted().choice());
        return List.of(actions.of("withdraw", found.checkMayWithdraw(authority, actor.by(), enders, open)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "choice",
                "/opgaven/v1/choices/{id}",
                Choice.FOLD,
                found -> Said.of(found.submitted().title(), found));
    }
}
