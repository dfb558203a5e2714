// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.SubmitChange;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.WithdrawChange;
import nl.wijkakkoord.ambitions.change.CriteriaChangeRequest.NewCriteriaChange;
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

/** Requests to change criteria of the adopted ambition. */
@RestController
record CriteriaChangeController(
        Resources resources,
        Commands commands,
        CriteriaChangeTable table,
        Parties parties,
        OpenRoundProjection rounds,
        AllowedActions actions)
        implements Searchable {

    /** Freezes the request and puts it before the parties. */
    @CreateMapping("/ambitions/{ambition}/criteria-changes")
    Receipt submit(@PathVariable UUID ambition, @RequestBody NewCriteriaChange body, Intent intent) {
        return resources.create(
                intent,
                ambition,
                Ambition.FOLD,
                "/ambitions/v1/criteria-changes",
                (id, asked) -> new SubmitChange(id, asked, body.reason(), body.changes(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/ambitions/{ambition}/criteria-changes")
    ResponseEntity<Page<CriteriaChangeItem>> list(@PathVariable UUID ambition, Actor actor, ListRequest list) {
        return resources.list(
                ambition, Ambition.FOLD, actor, list, page -> table.of(ambition, page), CriteriaChangeItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/criteria-changes/{change}")
    ResponseEntity<CriteriaChangeView> read(@PathVariable UUID change, Moment moment, Actor actor) {
        return resources.read(
                change, CriteriaChange.FOLD, moment, actor, found -> allowed(found, actor), CriteriaChangeView::of);
    }

    /** Takes the request back, as long as no round is open on it. */
    @PostMapping("/criteria-changes/{change}/withdrawal")
    Receipt withdraw(@PathVariable UUID change, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, CriteriaChange.FOLD, new WithdrawChange(change, body.reason(), intent.by()));
    }

    private List<AllowedAction> allowed(CriteriaChange found, Actor actor) {
        var authority = parties.authority(found.wijkaanpak(), actor.by());
        var open = rounds.on(SubjectType.CRITERIA_CHANGE, found.submitted().change());
        return List.of(actions.of(
                "withdraw",
                found.checkMayWithdraw(authority, actor.by(), parties.enders(found.wijkaanpak(), actor.by()), open)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "criteria-change",
                "/ambitions/v1/criteria-changes/{id}",
                CriteriaChange.FOLD,
                found -> Said.of(null, found.submitted()));
    }
}
