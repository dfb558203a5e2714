// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.CircularityTag;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.AddMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.LayDownResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReviseMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.WithdrawMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureRequest.MeasureFilter;
import nl.wijkakkoord.opgaven.measure.MeasureRequest.NewMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureRequest.NewMeasureRevision;
import nl.wijkakkoord.opgaven.measure.MeasureRequest.NewPickedMeasure;
import nl.wijkakkoord.opgaven.measure.known.NewMeasureReason;
import nl.wijkakkoord.opgaven.opgave.Opgave;
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
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.timeline.DutchDay;
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

/** What is to be done for an opgave. */
@RestController
record MeasureController(
        Resources resources,
        Commands commands,
        MeasureTable table,
        MeasureFactsLoader facts,
        AllowedActions actions,
        Clock clock)
        implements Searchable {

    private static final String ADDRESS = "/opgaven/v1/measures";

    @CreateMapping("/opgaven/{opgave}/measures")
    Receipt add(@PathVariable UUID opgave, @RequestBody NewMeasure body, Intent intent) {
        return resources.create(
                intent,
                opgave,
                Opgave.FOLD,
                ADDRESS,
                (id, _) -> new AddMeasure(id, opgave, body.content(), intent.by()));
    }

    @CreateMapping("/opgaven/{opgave}/picked-measures")
    Receipt pick(@PathVariable UUID opgave, @RequestBody NewPickedMeasure body, Intent intent) {
        return resources.create(intent, opgave, Opgave.FOLD, ADDRESS, (id, _) -> body.command(id, opgave, intent.by()));
    }

    /** Those of a wijkaanpak that fit all that is asked. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/measures")
    ResponseEntity<Page<MeasureItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable UUID opgave,
            @RequestParam(required = false) @Nullable MeasureLevel level,
            @RequestParam(required = false) @Nullable Executor executor,
            @RequestParam(required = false) @Nullable CircularityTag circularity,
            @RequestParam(required = false) @Nullable UUID request,
            @RequestParam(required = false) @Nullable Boolean withdrawn,
            Actor actor,
            ListRequest list) {
        var filter = new MeasureFilter(wijkaanpak, opgave, level, executor, circularity, request, withdrawn);
        return resources.list(wijkaanpak, actor, list, table.find(filter), MeasureItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/measures/{measure}")
    ResponseEntity<MeasureView> read(@PathVariable UUID measure, Moment moment, Actor actor) {
        return resources.read(
                measure,
                Measure.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> view(found, moment, allowed));
    }

    @PutMapping("/measures/{measure}")
    Receipt revise(@PathVariable UUID measure, @RequestBody NewMeasureRevision body, Intent intent) {
        return commands.handle(
                intent, Measure.FOLD, new ReviseMeasure(measure, body.measure().content(), body.reason(), intent.by()));
    }

    @PostMapping("/measures/{measure}/withdrawal")
    Receipt withdraw(@PathVariable UUID measure, @RequestBody NewMeasureReason body, Intent intent) {
        return commands.handle(intent, Measure.FOLD, new WithdrawMeasure(measure, body.reason(), intent.by()));
    }

    @PostMapping("/measures/{measure}/responsibility")
    Receipt take(@PathVariable UUID measure, Intent intent) {
        return commands.handle(intent, Measure.FOLD, new TakeResponsibility(measure, intent.by()));
    }

    @PostMapping("/measures/{measure}/responsibility-end")
    Receipt layDown(@PathVariable UUID measure, @RequestBody NewMeasureReason body, Intent intent) {
        return commands.handle(intent, Measure.FOLD, new LayDownResponsibility(measure, body.reason(), intent.by()));
    }

    /** What is overdue, and what is asked in a request that stands, as of the moment asked for. */
    private MeasureView view(Versioned<Measure> found, Moment moment, @Nullable List<AllowedAction> allowed) {
        var then = moment.asOf() == null ? found.at() : moment.asOf();
        var at = moment.present() ? clock.instant() : then;
        var asked = facts.asked(found.state(), moment.present() ? moment : new Moment(then, null));
        return MeasureView.of(found, asked, DutchDay.of(at), allowed);
    }

    private List<AllowedAction> allowed(Measure measure, Actor actor) {
        var opgave = facts.opgave(measure.added().opgave());
        var authority = facts.authority(opgave, actor.by());
        var change = measure.checkMayChange(opgave, authority);
        return List.of(
                actions.of("revise", change),
                actions.of("withdraw", measure.checkMayWithdraw(authority)),
                actions.of("take-responsibility", measure.checkMayTake(opgave, authority)),
                actions.of(
                        "lay-down-responsibility",
                        measure.checkMayLayDown(
                                opgave, authority, actor.by(), facts.enders(measure.wijkaanpak(), actor.by()))),
                actions.of("plan-action", change));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "measure",
                "/opgaven/v1/measures/{id}",
                Measure.FOLD,
                found -> Said.of(found.text().title(), found.text(), found.actions(), found.withdrawn()));
    }
}
