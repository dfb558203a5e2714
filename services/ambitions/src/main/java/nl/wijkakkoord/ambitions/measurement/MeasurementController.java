// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.CorrectMeasurement;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.EnterMeasurement;
import nl.wijkakkoord.ambitions.measurement.MeasurementRequest.NewCorrection;
import nl.wijkakkoord.ambitions.measurement.MeasurementRequest.NewMeasurement;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far an ambition has come, by its criteria. */
@RestController
record MeasurementController(
        Commands commands, Resources resources, MeasurementTable table, Parties parties, AllowedActions actions)
        implements Searchable {

    @CreateMapping("/ambitions/{ambition}/measurements")
    Receipt enter(@PathVariable UUID ambition, @RequestBody NewMeasurement body, Intent intent) {
        return resources.create(
                intent,
                ambition,
                Ambition.FOLD,
                "/ambitions/v1/measurements",
                (id, of) -> command(id, of, body, intent));
    }

    /** @param criterion its name; all when absent */
    @Acts(Act.READS)
    @GetMapping("/ambitions/{ambition}/measurements")
    ResponseEntity<Page<MeasurementItem>> list(
            @PathVariable UUID ambition,
            @RequestParam(required = false) @Nullable String criterion,
            Actor actor,
            ListRequest list) {
        return resources.list(
                ambition, Ambition.FOLD, actor, list, table.of(ambition, criterion), MeasurementItem::measurement);
    }

    @Acts(Act.READS)
    @GetMapping("/measurements/{measurement}")
    ResponseEntity<MeasurementView> read(@PathVariable UUID measurement, Moment moment, Actor actor) {
        return resources.read(
                measurement, Measurement.FOLD, moment, actor, found -> allowed(found, actor), MeasurementView::of);
    }

    @PostMapping("/measurements/{measurement}/corrections")
    Receipt correct(@PathVariable UUID measurement, @RequestBody NewCorrection body, Intent intent) {
        return commands.handle(
                intent,
                Measurement.FOLD,
                new CorrectMeasurement(
                        measurement, body.entry(), body.reason(), body.measured(), body.source(), intent.by()));
    }

    private static EnterMeasurement command(UUID id, Ambition ambition, NewMeasurement body, Intent intent) {
        var criterion = CriterionInForce.in(ambition, body.criterion())
                .orElseThrow(() -> new RefusedException(MeasurementRefusal.CRITERION_NOT_IN_FORCE, body.criterion()));
        var version = ambition.versions().adopted().orElseThrow().number();
        return new EnterMeasurement(id, version, criterion, body.measured(), body.source(), intent.by());
    }

    private List<AllowedAction> allowed(Measurement measurement, Actor actor) {
        var authority = parties.authority(measurement.wijkaanpak(), actor.by());
        var successors = parties.successors(measurement.wijkaanpak());
        return List.of(actions.of("correct", measurement.checkMayCorrect(authority, actor.by(), successors)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "measurement",
                "/ambitions/v1/measurements/{id}",
                Measurement.FOLD,
                found -> Said.of(
                        found.entered().criterion().text(),
                        found.entered(),
                        found.mistakes().stream()
                                .flatMap(mistake -> Stream.of(mistake.source(), mistake.reason()))
                                .toList()));
    }
}
