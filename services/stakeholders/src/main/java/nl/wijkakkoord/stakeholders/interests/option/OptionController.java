// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
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
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.GivePerspective;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.ProposeOption;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.WithdrawOption;
import nl.wijkakkoord.stakeholders.interests.option.OptionRequest.NewOption;
import nl.wijkakkoord.stakeholders.interests.option.OptionRequest.NewPerspective;
import nl.wijkakkoord.stakeholders.interests.relation.Relation;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Options for mutual gain, and what each party sees in them. */
@RestController
record OptionController(
        Commands commands,
        Resources resources,
        OptionTable table,
        AdmittedParties parties,
        ActorRolesLoader authorities,
        AllowedActions actions)
        implements Searchable {

    @CreateMapping("/relations/{relation}/options")
    Receipt propose(@PathVariable UUID relation, @RequestBody NewOption body, Intent intent) {
        return resources.create(
                intent,
                relation,
                Relation.FOLD,
                "/stakeholders/v1/options",
                (id, found) ->
                        new ProposeOption(id, found.wijkaanpak(), relation, body.title(), body.text(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/relations/{relation}/options")
    ResponseEntity<Page<OptionItem>> list(@PathVariable UUID relation, Actor actor, ListRequest list) {
        return resources.list(relation, Relation.FOLD, actor, list, page -> table.of(relation, page), OptionItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/options/{option}")
    ResponseEntity<OptionView> read(@PathVariable UUID option, Moment moment, Actor actor) {
        return resources.read(
                option,
                GainOption.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (folded, allowed) -> OptionView.of(
                        folded,
                        parties.awaited(folded.state().wijkaanpak(), moment.present() ? null : folded.at()),
                        allowed));
    }

    @PostMapping("/options/{option}/perspectives")
    Receipt give(@PathVariable UUID option, @RequestBody NewPerspective body, Intent intent) {
        return commands.handle(intent, GainOption.FOLD, new GivePerspective(option, body.text(), intent.by()));
    }

    /** Who proposed it takes it back. */
    @PostMapping("/options/{option}/withdrawal")
    Receipt withdraw(@PathVariable UUID option, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, GainOption.FOLD, new WithdrawOption(option, body.reason(), intent.by()));
    }

    private List<AllowedAction> allowed(GainOption option, Actor actor) {
        var authority = authorities.of(option.wijkaanpak(), actor.by());
        return List.of(
                actions.of("give-perspective", option.checkMayGive(authority)),
                actions.of("withdraw", option.checkMayWithdraw(authority)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "option",
                "/stakeholders/v1/options/{id}",
                GainOption.FOLD,
                found -> Said.of(found.proposed().title(), found));
    }
}
