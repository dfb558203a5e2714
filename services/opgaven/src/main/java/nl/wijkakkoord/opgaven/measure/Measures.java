// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.opgaven.opgave.MeasureFact;
import nl.wijkakkoord.opgaven.opgave.MeasureFacts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Measures as they are and were. */
@Component
public record Measures(History history, MeasureTable table, Access access) implements MeasureFacts {

    /** Empty when there is none, or none that the actor may see. */
    public Optional<KnownMeasure> find(UUID measure, Actor actor) {
        return fold(measure, Moment.now())
                .map(Versioned::state)
                .filter(found -> access.maySee(actor, found.added().wijkaanpak()))
                .map(found -> new KnownMeasure(
                        measure, found.added().wijkaanpak(), found.added().opgave(), found.withdrawn() != null));
    }

    @Override
    public List<MeasureFact> of(UUID opgave) {
        return of(opgave, Moment.now()).stream()
                .filter(measure -> measure.withdrawn() == null)
                .map(measure -> new MeasureFact(
                        measure.added().measure(), measure.text().title(), measure.responsible()))
                .toList();
    }

    /** Those of one opgave that were there then. */
    List<Measure> of(UUID opgave, Moment moment) {
        return table.of(opgave).stream()
                .map(item -> fold(item.id(), moment))
                .flatMap(Optional::stream)
                .map(Versioned::state)
                .toList();
    }

    /**
     * For who may see it.
     *
     * @throws RefusedException unknown-resource
     */
    Versioned<Measure> read(UUID measure, Moment moment, Actor actor) {
        return fold(measure, moment)
                .filter(folded -> access.maySee(actor, folded.state().added().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private Optional<Versioned<Measure>> fold(UUID measure, Moment moment) {
        return history.read(measure, moment, Measure.FOLD);
    }
}
