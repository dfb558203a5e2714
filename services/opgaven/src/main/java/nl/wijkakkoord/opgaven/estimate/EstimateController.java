// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.EnterEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.ReviseEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.WithdrawEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateRequest.NewEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateRequest.NewEstimateRevision;
import nl.wijkakkoord.opgaven.estimate.EstimateRequest.NewEstimateWithdrawal;
import nl.wijkakkoord.opgaven.measure.known.KnownMeasure;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What measures cost and bring. */
@RestController
record EstimateController(
        History history,
        Resources resources,
        Commands commands,
        EstimateTable table,
        Parties parties,
        MeasureFacts measures,
        AllowedActions actions)
        implements Searchable {

    @CreateMapping("/measures/{measure}/estimates")
    Receipt enter(@PathVariable UUID measure, @RequestBody NewEstimate body, Intent intent) {
        return resources.create(
                intent,
                measure,
                KnownMeasure.FOLD,
                "/opgaven/v1/estimates",
                (id, known) -> new EnterEstimate(id, known, body.content(), intent.by()));
    }

    @PutMapping("/estimates/{estimate}")
    Receipt revise(@PathVariable UUID estimate, @RequestBody NewEstimateRevision body, Intent intent) {
        return commands.handle(
                intent,
                Estimate.FOLD,
                new ReviseEstimate(estimate, body.estimate().content(), body.reason(), intent.by()));
    }

    @PostMapping("/estimates/{estimate}/withdrawal")
    Receipt withdraw(@PathVariable UUID estimate, @RequestBody NewEstimateWithdrawal body, Intent intent) {
        return commands.handle(intent, Estimate.FOLD, new WithdrawEstimate(estimate, body.reason(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/estimates/{estimate}")
    ResponseEntity<EstimateView> read(@PathVariable UUID estimate, Moment moment, Actor actor) {
        return resources.read(estimate, Estimate.FOLD, moment, actor, found -> allowed(found, actor), EstimateView::of);
    }

    @Acts(Act.READS)
    @GetMapping("/measures/{measure}/estimates")
    ResponseEntity<Page<EstimateItem>> list(@PathVariable UUID measure, Actor actor, ListRequest list) {
        return resources.list(
                measure, KnownMeasure.FOLD, actor, list, page -> table.of(measure, page), EstimateItem::id);
    }

    /** Exact, to the cent. */
    @Acts(Act.READS)
    @GetMapping("/opgaven/{opgave}/estimate-sums")
    EstimateSumsView sums(@PathVariable UUID opgave, AsOf asOf, Actor actor) {
        var wijkaanpak =
                history.find(opgave, Opgave.FOLD, asOf.moment(), actor).state().wijkaanpak();
        return EstimateSumsView.of(wijkaanpak, opgave, table.sums(opgave, asOf.instant()));
    }

    private List<AllowedAction> allowed(Estimate estimate, Actor actor) {
        var authority = parties.authority(estimate.wijkaanpak(), actor.by());
        var entered = estimate.entered();
        return List.of(
                actions.of(
                        "revise", estimate.checkMayRevise(authority, measures.stands(entered.measure(), Moment.now()))),
                actions.of("withdraw", estimate.checkMayChange(authority)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "estimate",
                "/opgaven/v1/estimates/{id}",
                Estimate.FOLD,
                found -> Said.of(found.content().text(), found.content(), found.withdrawn()));
    }
}
