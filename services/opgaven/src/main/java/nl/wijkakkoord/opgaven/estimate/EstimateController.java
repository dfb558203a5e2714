// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.EnterEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.ReviseEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.WithdrawEstimate;
import nl.wijkakkoord.opgaven.measure.KnownMeasure;
import nl.wijkakkoord.opgaven.measure.Measures;
import nl.wijkakkoord.opgaven.opgave.OpgaveHistory;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What measures cost and bring. */
@RestController
record EstimateController(
        Commands commands,
        History history,
        Measures measures,
        OpgaveHistory opgaven,
        EstimateTable table,
        Access access,
        Parties parties,
        AllowedActions actions) {

    @PostMapping("/measures/{measure}/estimates")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt enter(@PathVariable UUID measure, @RequestBody NewEstimate body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/opgaven/v1/estimates/" + id, () -> {
            var known = measure(measure, intent.actor());
            return new EnterEstimate(id, known, body.content(), intent.by());
        });
    }

    @PutMapping("/estimates/{estimate}")
    Receipt revise(@PathVariable UUID estimate, @RequestBody NewEstimateRevision body, Intent intent) {
        return commands.handle(intent, () -> {
            visible(estimate, Moment.now(), intent.actor());
            return new ReviseEstimate(estimate, body.estimate().content(), body.reason(), intent.by());
        });
    }

    @PostMapping("/estimates/{estimate}/withdrawal")
    Receipt withdraw(@PathVariable UUID estimate, @RequestBody NewEstimateWithdrawal body, Intent intent) {
        return commands.handle(intent, () -> {
            visible(estimate, Moment.now(), intent.actor());
            return new WithdrawEstimate(estimate, body.reason(), intent.by());
        });
    }

    @GetMapping("/estimates/{estimate}")
    ResponseEntity<EstimateView> read(@PathVariable UUID estimate, Moment moment, Actor actor) {
        var folded = visible(estimate, moment, actor);
        var allowed = moment.equals(Moment.now()) ? allowed(folded.state(), actor) : null;
        return Answers.of(folded, EstimateView.of(folded, allowed));
    }

    @GetMapping("/measures/{measure}/estimates")
    ResponseEntity<Page<EstimateItem>> list(@PathVariable UUID measure, Actor actor, PageRequest page) {
        measure(measure, actor);
        return Pages.answer(page, table.of(measure, page), item -> item.id().toString());
    }

    /** Exact, to the cent. */
    @GetMapping("/opgaven/{opgave}/estimate-sums")
    ResponseEntity<EstimateSumsView> sums(@PathVariable UUID opgave, AsOf asOf, Actor actor) {
        opgaven.read(opgave, asOf.moment(), actor);
        var sums = table.sums(opgave, asOf.instant());
        return ResponseEntity.ok(new EstimateSumsView(
                opgave,
                sums.stream().filter(sum -> sum.party() != null).toList(),
                sums.stream().filter(sum -> sum.measure() != null).toList(),
                sums.stream()
                        .filter(sum -> sum.party() == null && sum.measure() == null)
                        .toList()));
    }

    private KnownMeasure measure(UUID measure, Actor actor) {
        return measures.find(measure, actor).orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private Versioned<Estimate> visible(UUID estimate, Moment moment, Actor actor) {
        return history.read(estimate, moment, Estimate.FOLD)
                .filter(folded -> access.maySee(actor, folded.state().entered().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private List<AllowedAction> allowed(Estimate estimate, Actor actor) {
        var refusal =
                estimate.checkMayChange(parties.authority(estimate.entered().wijkaanpak(), actor.by()));
        return List.of(actions.of("revise", refusal), actions.of("withdraw", refusal));
    }
}
