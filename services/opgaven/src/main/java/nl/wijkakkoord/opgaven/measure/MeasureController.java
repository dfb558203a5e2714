// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.CircularityTag;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.opgaven.catalogue.MeasureCatalogue;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.AddMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.LayDownResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PickMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReviseMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeResponsibility;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.WithdrawMeasure;
import nl.wijkakkoord.opgaven.opgave.OpgaveHistory;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
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

/** What is to be done for an opgave. */
@RestController
record MeasureController(
        Commands commands,
        Measures measures,
        OpgaveHistory opgaven,
        MeasureTable table,
        Access access,
        MeasureViews describing) {

    private static final String ADDRESS = "/opgaven/v1/measures/";

    @PostMapping("/opgaven/{opgave}/measures")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt add(@PathVariable UUID opgave, @RequestBody NewMeasure body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, ADDRESS + id, () -> {
            opgaven.read(opgave, Moment.now(), intent.actor());
            return new AddMeasure(id, opgave, body.content(), intent.by());
        });
    }

    @PostMapping("/opgaven/{opgave}/picked-measures")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt pick(@PathVariable UUID opgave, @RequestBody NewPickedMeasure body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, ADDRESS + id, () -> {
            opgaven.read(opgave, Moment.now(), intent.actor());
            var catalogue = MeasureCatalogue.CURRENT;
            var entry = catalogue
                    .find(body.entry())
                    .orElseThrow(() -> new RefusedException(MeasureRefusal.NOT_IN_MEASURE_CATALOGUE, body.entry()));
            var contributions = NewMeasureContribution.all(body.contributions());
            return new PickMeasure(id, opgave, entry, catalogue.version(), contributions, intent.by());
        });
    }

    /** Those of a wijkaanpak that fit all that is asked. */
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
            PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        var filter = new MeasureFilter(opgave, level, executor, circularity, request, withdrawn);
        return Pages.answer(
                page, table.find(wijkaanpak, filter, page), item -> item.id().toString());
    }

    @GetMapping("/measures/{measure}")
    ResponseEntity<MeasureView> read(@PathVariable UUID measure, Moment moment, Actor actor) {
        var folded = measures.read(measure, moment, actor);
        return Answers.of(folded, describing.view(folded, moment, actor));
    }

    @PutMapping("/measures/{measure}")
    Receipt revise(@PathVariable UUID measure, @RequestBody NewMeasureRevision body, Intent intent) {
        return handle(
                measure, intent, by -> new ReviseMeasure(measure, body.measure().content(), body.reason(), by));
    }

    @PostMapping("/measures/{measure}/withdrawal")
    Receipt withdraw(@PathVariable UUID measure, @RequestBody NewMeasureReason body, Intent intent) {
        return handle(measure, intent, by -> new WithdrawMeasure(measure, body.reason(), by));
    }

    @PostMapping("/measures/{measure}/responsibility")
    Receipt take(@PathVariable UUID measure, Intent intent) {
        return handle(measure, intent, by -> new TakeResponsibility(measure, by));
    }

    @PostMapping("/measures/{measure}/responsibility-end")
    Receipt layDown(@PathVariable UUID measure, @RequestBody NewMeasureReason body, Intent intent) {
        return handle(measure, intent, by -> new LayDownResponsibility(measure, body.reason(), by));
    }

    private Receipt handle(UUID measure, Intent intent, Function<By, MeasureCommand> command) {
        return commands.handle(intent, () -> {
            measures.read(measure, Moment.now(), intent.actor());
            return command.apply(intent.by());
        });
    }
}
