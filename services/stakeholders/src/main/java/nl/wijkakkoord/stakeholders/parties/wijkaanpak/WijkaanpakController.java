// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.membership.Directory;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.StartWijkaanpak;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** That a wijkaanpak was started, where and by whom, is public. */
@RestController
record WijkaanpakController(
        Commands commands,
        Directory directory,
        WijkaanpakHistory history,
        WijkaanpakTable list,
        ActorRolesLoader authorities,
        AllowedActions actions) {

    @PostMapping("/wijkaanpakken")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt start(@RequestBody NewWijkaanpak body, Intent intent) {
        var id = UUID.randomUUID();
        var by = intent.by();
        return commands.create(intent, "/stakeholders/v1/wijkaanpakken/" + id, () -> {
            directory.enter(id, by.organisation(), by.member(), body.contact());
            return new StartWijkaanpak(
                    id, body.name(), body.initiatorName(), body.area().area(), by);
        });
    }

    /** The wijkaanpakken of the caller's own organisation. */
    @GetMapping("/wijkaanpakken")
    ResponseEntity<Page<WijkaanpakItem>> list(Actor actor, PageRequest page) {
        return Pages.answer(
                page, list.of(actor.organisation(), page), item -> item.id().toString());
    }

    @GetMapping("/wijkaanpakken/{wijkaanpak}")
    ResponseEntity<WijkaanpakView> read(@PathVariable UUID wijkaanpak, Moment moment, Actor actor) {
        var folded = history.read(wijkaanpak, moment);
        var started = folded.state().started();
        var view = new WijkaanpakView(
                wijkaanpak,
                folded.version(),
                started.name(),
                started.initiator(),
                started.area(),
                moment.equals(Moment.now()) ? allowed(folded.state(), actor) : null);
        return Answers.of(folded, view);
    }

    private List<AllowedAction> allowed(Wijkaanpak wijkaanpak, Actor actor) {
        var authority = authorities.of(wijkaanpak.started().wijkaanpak(), actor.by());
        return List.of(
                actions.of("invite", wijkaanpak.checkMayInvite(authority)),
                actions.of("accept", wijkaanpak.checkMayAccept(actor.organisation())),
                actions.of("leave", wijkaanpak.checkMayLeave(authority)),
                actions.of("appoint-auditor", wijkaanpak.checkMayAppoint(authority)),
                actions.of("dismiss-auditor", wijkaanpak.checkMayDismiss(authority)));
    }
}
