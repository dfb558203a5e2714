// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.stakeholders.RelatedInterest;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.access.Access;
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
import nl.wijkakkoord.stakeholders.interests.interest.SharedInterests;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.RelateInterests;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.ReopenRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.ResolveRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.WithdrawRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationRequest.NewRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationRequest.NewReopening;
import nl.wijkakkoord.stakeholders.interests.relation.RelationRequest.NewResolution;
import nl.wijkakkoord.stakeholders.interests.relation.RelationRequest.RelationFilter;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contradictions and reinforcements between the interests of parties. */
@RestController
record RelationController(
        Commands commands,
        Resources resources,
        RelationTable table,
        SharedInterests interests,
        Access access,
        ActorRolesLoader authorities,
        AllowedActions actions)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/relations")
    Receipt relate(@PathVariable UUID wijkaanpak, @RequestBody NewRelation body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/stakeholders/v1/relations",
                id -> new RelateInterests(
                        id, wijkaanpak, body.kind(), body.interests(), body.explanation(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/relations")
    ResponseEntity<Page<RelationItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable RelationKind kind,
            @RequestParam(required = false) @Nullable RelationStatus status,
            Actor actor,
            ListRequest list) {
        var filter = new RelationFilter(wijkaanpak, kind, status);
        return resources.list(wijkaanpak, actor, list, page -> table.find(filter, page), RelationItem::id);
    }

    /** Each pair of parties with what lies between them. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/pairs")
    ResponseEntity<Page<PairItem>> pairs(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable RelationKind kind,
            Actor actor,
            ListRequest list) {
        access.mustSee(actor, wijkaanpak);
        var all = table.pairs(wijkaanpak, kind);
        return resources.answer(
                list,
                page -> page.of(all.stream(), RelationController::key, Function.identity()),
                RelationController::key);
    }

    @Acts(Act.READS)
    @GetMapping("/relations/{relation}")
    ResponseEntity<RelationView> read(@PathVariable UUID relation, Moment moment, Actor actor) {
        return resources.read(
                relation,
                Relation.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> RelationView.of(found, moment.present() ? stale(found.state()) : null, allowed));
    }

    /** Those that were shared in other words since. */
    private List<UUID> stale(Relation relation) {
        var related = relation.related().interests();
        var now = interests.of(
                relation.wijkaanpak(),
                related.stream().map(RelatedInterest::interest).toList());
        return related.stream()
                .filter(then -> !then.equals(now.get(then.interest())))
                .map(RelatedInterest::interest)
                .toList();
    }

    /** It was resolved by what the parties agreed to in a round. */
    @PostMapping("/relations/{relation}/resolution")
    Receipt resolve(@PathVariable UUID relation, @RequestBody NewResolution body, Intent intent) {
        return commands.handle(
                intent, Relation.FOLD, new ResolveRelation(relation, body.round(), body.explanation(), intent.by()));
    }

    @PostMapping("/relations/{relation}/reopening")
    Receipt reopen(@PathVariable UUID relation, @RequestBody NewReopening body, Intent intent) {
        return commands.handle(intent, Relation.FOLD, new ReopenRelation(relation, body.reason(), intent.by()));
    }

    /** Who recorded it takes it back, as long as no decision resolved it. */
    @PostMapping("/relations/{relation}/withdrawal")
    Receipt withdraw(@PathVariable UUID relation, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Relation.FOLD, new WithdrawRelation(relation, body.reason(), intent.by()));
    }

    private List<AllowedAction> allowed(Relation relation, Actor actor) {
        var authority = authorities.of(relation.wijkaanpak(), actor.by());
        return List.of(
                actions.of("resolve", relation.checkMayResolve(authority)),
                actions.of("reopen", relation.checkMayReopen(authority)),
                actions.of("withdraw", relation.checkMayWithdraw(authority)));
    }

    private static String key(PairItem pair) {
        return pair.one() + " " + pair.other();
    }

    @Override
    public Searched<?> searched() {
        return Searched.of("relation", "/stakeholders/v1/relations/{id}", Relation.FOLD, found -> Said.of(null, found));
    }
}
