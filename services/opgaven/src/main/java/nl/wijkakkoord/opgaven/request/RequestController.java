// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.opgaven.request.RequestCommand.WithdrawRequest;
import nl.wijkakkoord.opgaven.request.RequestRequest.NewMarketRequest;
import nl.wijkakkoord.opgaven.request.RequestRequest.NewRequestWithdrawal;
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
import nl.wijkakkoord.platform.store.History;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What parties outside the wijkaanpak are asked; which measures that is about, the list of measures says. */
@RestController
record RequestController(
        History history,
        Resources resources,
        Commands commands,
        RequestTable table,
        Parties parties,
        AllowedActions actions)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/requests")
    Receipt state(@PathVariable UUID wijkaanpak, @RequestBody NewMarketRequest body, Intent intent) {
        return resources.create(
                intent, wijkaanpak, "/opgaven/v1/requests", id -> body.command(id, wijkaanpak, intent.by()));
    }

    @PutMapping("/requests/{request}")
    Receipt restate(@PathVariable UUID request, @RequestBody NewMarketRequest body, Intent intent) {
        return commands.handle(intent, () -> {
            var found = history.find(request, Request.FOLD, Moment.now(), intent.actor());
            return body.command(request, found.state().wijkaanpak(), intent.by());
        });
    }

    @PostMapping("/requests/{request}/withdrawal")
    Receipt withdraw(@PathVariable UUID request, @RequestBody NewRequestWithdrawal body, Intent intent) {
        return commands.handle(intent, Request.FOLD, new WithdrawRequest(request, body.reason(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/requests")
    ResponseEntity<Page<RequestItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable RequestKind kind,
            Actor actor,
            ListRequest list) {
        return resources.list(wijkaanpak, actor, list, page -> table.of(wijkaanpak, kind, page), RequestItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/requests/{request}")
    ResponseEntity<RequestView> read(@PathVariable UUID request, Moment moment, Actor actor) {
        return resources.read(request, Request.FOLD, moment, actor, found -> allowed(found, actor), RequestView::of);
    }

    private List<AllowedAction> allowed(Request request, Actor actor) {
        var change = request.checkMayChange(parties.authority(request.wijkaanpak(), actor.by()));
        return List.of(actions.of("restate", change), actions.of("withdraw", change));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "request",
                "/opgaven/v1/requests/{id}",
                Request.FOLD,
                found -> Said.of(found.stated().title(), found));
    }
}
