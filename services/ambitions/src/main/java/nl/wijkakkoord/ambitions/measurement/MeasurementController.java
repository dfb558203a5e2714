// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionHistory;
import nl.wijkakkoord.ambitions.criterion.Criteria;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.CorrectMeasurement;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.EnterMeasurement;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedActions;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How far an ambition has come, by its criteria. */
@RestController
record MeasurementController(
        Commands commands,
        AmbitionHistory ambitions,
        Criteria criteria,
        MeasurementTable table,
        History history,
        Access access,
        Parties parties,
        AllowedActions actions) {

    @PostMapping("/ambitions/{ambition}/measurements")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt enter(@PathVariable UUID ambition, @RequestBody NewMeasurement body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/ambitions/v1/measurements/" + id, () -> {
            var state = ambitions.read(ambition, Moment.now(), intent.actor()).state();
            var criterion = criteria.inForce(ambition, body.criterion())
                    .orElseThrow(
                            () -> new RefusedException(MeasurementRefusal.CRITERION_NOT_IN_FORCE, body.criterion()));
            return new EnterMeasurement(
                    id, state.adoptedVersion().orElseThrow(), criterion, body.measured(), body.source(), intent.by());
        });
    }

    /** @param criterion its name; all when absent */
    @GetMapping("/ambitions/{ambition}/measurements")
    ResponseEntity<Page<MeasurementItem>> list(
            @PathVariable UUID ambition,
            @RequestParam(required = false) @Nullable String criterion,
            Actor actor,
            PageRequest page) {
        ambitions.read(ambition, Moment.now(), actor);
        return Pages.answer(
                page,
                table.of(ambition, criterion, page),
                item -> item.measurement().toString());
    }

    @GetMapping("/measurements/{measurement}")
    ResponseEntity<MeasurementView> read(@PathVariable UUID measurement, Moment moment, Actor actor) {
        var folded = visible(measurement, moment, actor);
        var state = folded.state();
        var authority = parties.authority(state.entered().wijkaanpak(), actor.by());
        var allowed = moment.equals(Moment.now())
                ? List.of(actions.of("correct", state.checkMayCorrect(authority, actor.by())))
                : null;
        return Answers.of(folded, MeasurementView.of(state, folded.version(), allowed));
    }

    @PostMapping("/measurements/{measurement}/corrections")
    Receipt correct(@PathVariable UUID measurement, @RequestBody NewCorrection body, Intent intent) {
        return commands.handle(intent, () -> {
            visible(measurement, Moment.now(), intent.actor());
            return new CorrectMeasurement(
                    measurement, body.entry(), body.reason(), body.measured(), body.source(), intent.by());
        });
    }

    private Versioned<Measurement> visible(UUID measurement, Moment moment, Actor actor) {
        return history.read(measurement, moment, Measurement.FOLD)
                .filter(folded -> access.maySee(actor, folded.state().entered().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
