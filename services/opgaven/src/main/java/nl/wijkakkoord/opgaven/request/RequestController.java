// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.opgaven.request.RequestCommand.StateRequest;
import nl.wijkakkoord.opgaven.request.RequestCommand.WithdrawRequest;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What parties outside the wijkaanpak are asked; which measures that is about, the list of measures says. */
@RestController
record RequestController(Commands commands, Requests requests, Access access, Parties parties, AllowedActions actions) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/requests")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt state(@PathVariable UUID wijkaanpak, @RequestBody NewMarketRequest body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/opgaven/v1/requests/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return command(id, wijkaanpak, body, intent);
        });
    }

    @PutMapping("/requests/{request}")
    Receipt restate(@PathVariable UUID request, @RequestBody NewMarketRequest body, Intent intent) {
        return commands.handle(intent, () -> {
            var state = visible(request, Moment.now(), intent.actor()).state();
            return command(request, state.stated().wijkaanpak(), body, intent);
        });
    }

    @PostMapping("/requests/{request}/withdrawal")
    Receipt withdraw(@PathVariable UUID request, @RequestBody NewRequestWithdrawal body, Intent intent) {
        return commands.handle(intent, () -> {
            visible(request, Moment.now(), intent.actor());
            return new WithdrawRequest(request, body.reason(), intent.by());
        });
    }

    @GetMapping("/wijkaanpakken/{wijkaanpak}/requests")
    ResponseEntity<Page<RequestItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable RequestKind kind,
            Actor actor,
            PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        return Pages.answer(
                page, requests.of(wijkaanpak, kind, page), item -> item.id().toString());
    }

    @GetMapping("/requests/{request}")
    ResponseEntity<RequestView> read(@PathVariable UUID request, Moment moment, Actor actor) {
        var folded = visible(request, moment, actor);
        var allowed = moment.equals(Moment.now()) ? allowed(folded.state(), actor) : null;
        return Answers.of(folded, RequestView.of(folded, allowed));
    }

    private List<AllowedAction> allowed(Request request, Actor actor) {
        var refusal = request.checkMayChange(parties.authority(request.stated().wijkaanpak(), actor.by()));
        return List.of(actions.of("restate", refusal), actions.of("withdraw", refusal));
    }

    private Versioned<Request> visible(UUID request, Moment moment, Actor actor) {
        return requests.read(request, moment)
                .filter(folded -> access.maySee(actor, folded.state().stated().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private static StateRequest command(UUID request, UUID wijkaanpak, NewMarketRequest body, Intent intent) {
        return new StateRequest(
                request, wijkaanpak, body.kind(), body.title(), body.question(), body.approach(), intent.by());
    }
}
