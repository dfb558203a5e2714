// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.NoteIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.RejectIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.SelectIdea;
import nl.wijkakkoord.opgaven.idea.IdeaRequest.IdeaFilter;
import nl.wijkakkoord.opgaven.idea.IdeaRequest.NewIdea;
import nl.wijkakkoord.opgaven.idea.IdeaRequest.NewIdeaReason;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of a brainstorm, and what is taken up of it. */
@RestController
record IdeaController(Commands commands, Resources resources, IdeaTable table, Parties parties, AllowedActions actions)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/ideas")
    Receipt note(@PathVariable UUID wijkaanpak, @RequestBody NewIdea body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/opgaven/v1/ideas",
                id -> new NoteIdea(id, wijkaanpak, body.opgave(), body.title(), body.text(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/ideas")
    ResponseEntity<Page<IdeaItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable UUID opgave,
            @RequestParam(required = false) @Nullable IdeaStatus status,
            Actor actor,
            ListRequest list) {
        var filter = new IdeaFilter(wijkaanpak, opgave, status);
        return resources.list(wijkaanpak, actor, list, table.find(filter), IdeaItem::idea);
    }

    @Acts(Act.READS)
    @GetMapping("/ideas/{idea}")
    ResponseEntity<IdeaView> read(@PathVariable UUID idea, Moment moment, Actor actor) {
        return resources.read(idea, Idea.FOLD, moment, actor, found -> allowed(found, actor), IdeaView::of);
    }

    @PostMapping("/ideas/{idea}/selection")
    Receipt select(@PathVariable UUID idea, @RequestBody NewIdeaReason body, Intent intent) {
        return commands.handle(intent, Idea.FOLD, new SelectIdea(idea, body.reason(), intent.by()));
    }

    @PostMapping("/ideas/{idea}/rejection")
    Receipt reject(@PathVariable UUID idea, @RequestBody NewIdeaReason body, Intent intent) {
        return commands.handle(intent, Idea.FOLD, new RejectIdea(idea, body.reason(), intent.by()));
    }

    private List<AllowedAction> allowed(Idea idea, Actor actor) {
        var authority = parties.authority(idea.wijkaanpak(), actor.by());
        return List.of(
                actions.of("select", idea.checkMayBecome(IdeaStatus.SELECTED, authority)),
                actions.of("reject", idea.checkMayBecome(IdeaStatus.REJECTED, authority)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "idea",
                "/opgaven/v1/ideas/{id}",
                Idea.FOLD,
                found -> Said.of(found.noted().title(), found, found.reason()));
    }
}
