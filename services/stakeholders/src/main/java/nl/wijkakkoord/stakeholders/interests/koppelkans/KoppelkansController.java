// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansKind;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
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
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.RecordKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.ReplanKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.SettleKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansRequest.KoppelkansFilter;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansRequest.NewKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansRequest.NewPlanning;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansRequest.NewSettlement;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is planned anyway and can be combined with the wijkaanpak, and whether it was. */
@RestController
record KoppelkansController(
        Commands commands,
        Resources resources,
        KoppelkansTable table,
        ActorRolesLoader authorities,
        AllowedActions actions)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/koppelkansen")
    Receipt record(@PathVariable UUID wijkaanpak, @RequestBody NewKoppelkans body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/stakeholders/v1/koppelkansen",
                id -> new RecordKoppelkans(
                        id, wijkaanpak, body.kind(), body.title(), body.text(), body.planned(), intent.by()));
    }

    /**
     * @param organisation that brings them
     * @param withoutReason those that went unused without a reason, for who goes to the council
     */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/koppelkansen")
    ResponseEntity<Page<KoppelkansItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable KoppelkansKind kind,
            @RequestParam(required = false) @Nullable KoppelkansStatus status,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            @RequestParam(required = false) @Nullable Boolean withoutReason,
            Actor actor,
            ListRequest list) {
        var filter = new KoppelkansFilter(wijkaanpak, kind, status, organisation, withoutReason);
        return resources.list(wijkaanpak, actor, list, page -> table.find(filter, page), KoppelkansItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/koppelkansen/{koppelkans}")
    ResponseEntity<KoppelkansView> read(@PathVariable UUID koppelkans, Moment moment, Actor actor) {
        return resources.read(
                koppelkans, Koppelkans.FOLD, moment, actor, found -> allowed(found, actor), KoppelkansView::of);
    }

    @PostMapping("/koppelkansen/{koppelkans}/planning")
    Receipt replan(@PathVariable UUID koppelkans, @RequestBody NewPlanning body, Intent intent) {
        return commands.handle(
                intent, Koppelkans.FOLD, new ReplanKoppelkans(koppelkans, body.planned(), body.reason(), intent.by()));
    }

    @PostMapping("/koppelkansen/{koppelkans}/settlement")
    Receipt settle(@PathVariable UUID koppelkans, @RequestBody NewSettlement body, Intent intent) {
        return commands.handle(
                intent, Koppelkans.FOLD, new SettleKoppelkans(koppelkans, body.used(), body.reason(), intent.by()));
    }

    private List<AllowedAction> allowed(Koppelkans koppelkans, Actor actor) {
        var authority = authorities.of(koppelkans.wijkaanpak(), actor.by());
        return List.of(
                actions.of("replan", koppelkans.checkMayChange(authority)),
                actions.of("settle", koppelkans.checkMaySettle(authority)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "koppelkans",
                "/stakeholders/v1/koppelkansen/{id}",
                Koppelkans.FOLD,
                found -> Said.of(found.recorded().title(), found));
    }
}
