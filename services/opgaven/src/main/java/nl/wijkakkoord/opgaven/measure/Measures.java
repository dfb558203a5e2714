// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveStatus;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFact;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** The measures of opgaven as they are and were. */
@Component
public record Measures(History history, MeasureTable table) implements MeasureFacts {

    @Override
    public List<MeasureFact> of(UUID opgave) {
        return of(opgave, Moment.now()).stream()
                .filter(measure -> measure.withdrawn() == null)
                .map(measure -> new MeasureFact(
                        measure.added().measure(),
                        measure.text().title(),
                        measure.text().contributions().stream()
                                .map(ObjectiveContribution::objective)
                                .toList(),
                        measure.responsible()))
                .toList();
    }

    @Override
    public boolean stands(UUID measure, Moment moment) {
        return history.read(measure, moment, Measure.FOLD)
                .map(Versioned::state)
                .filter(found -> found.withdrawn() == null)
                .flatMap(found -> history.read(found.added().opgave(), moment, Opgave.FOLD))
                .filter(opgave -> opgave.state().status() != OpgaveStatus.REJECTED)
                .isPresent();
    }

    /** Those that stand and that this party is responsible for, or who it succeeded. */
    public List<UUID> heldBy(UUID wijkaanpak, OrganisationId party) {
        return table.heldBy(wijkaanpak, party);
    }

    /** Those that were there then. */
    public List<Measure> of(UUID opgave, Moment moment) {
        return table.of(opgave).stream()
                .map(measure -> history.read(measure, moment, Measure.FOLD))
                .flatMap(Optional::stream)
                .map(Versioned::state)
                .toList();
    }
}
