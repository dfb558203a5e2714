// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.NoteIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.RejectIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.SelectIdea;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The list of a brainstorm, and what is taken up of it. */
@RestController
record IdeaController(
        Commands commands, History history, IdeaTable table, Access access, Parties parties, AllowedActions actions) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/ideas")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt note(@PathVariable UUID wijkaanpak, @RequestBody NewIdea body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/opgaven/v1/ideas/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return new NoteIdea(id, wijkaanpak, body.opgave(), body.title(), body.text(), intent.by());
        });
    }

    @GetMapping("/wijkaanpakken/{wijkaanpak}/ideas")
    ResponseEntity<Page<IdeaItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable UUID opgave,
            @RequestParam(required = false) @Nullable IdeaStatus status,
            Actor actor,
            PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        return Pages.answer(
                page,
                table.of(wijkaanpak, opgave, status, page),
                item -> item.idea().toString());
    }

    @GetMapping("/ideas/{idea}")
    ResponseEntity<IdeaView> read(@PathVariable UUID idea, Moment moment, Actor actor) {
        var folded = visible(idea, moment, actor);
        var authority = parties.authority(folded.state().noted().wijkaanpak(), actor.by());
        var allowed = moment.equals(Moment.now())
                ? List.of(
                        actions.of("select", folded.state().check(IdeaStatus.SELECTED, authority)),
                        actions.of("reject", folded.state().check(IdeaStatus.REJECTED, authority)))
                : null;
        return Answers.of(folded, IdeaView.of(folded, allowed));
    }

    @PostMapping("/ideas/{idea}/selection")
    Receipt select(@PathVariable UUID idea, @RequestBody NewIdeaReason body, Intent intent) {
        return commands.handle(intent, () -> {
            visible(idea, Moment.now(), intent.actor());
            return new SelectIdea(idea, body.reason(), intent.by());
        });
    }

    @PostMapping("/ideas/{idea}/rejection")
    Receipt reject(@PathVariable UUID idea, @RequestBody NewIdeaReason body, Intent intent) {
        return commands.handle(intent, () -> {
            visible(idea, Moment.now(), intent.actor());
            return new RejectIdea(idea, body.reason(), intent.by());
        });
    }

    private Versioned<Idea> visible(UUID idea, Moment moment, Actor actor) {
        return history.read(idea, moment, Idea.FOLD)
                .filter(folded -> access.maySee(actor, folded.state().noted().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
