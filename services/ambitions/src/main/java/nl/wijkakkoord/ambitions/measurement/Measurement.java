// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementEntered;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.party.Standing;
import org.jspecify.annotations.Nullable;

/** What was measured of a criterion, once. */
record Measurement(@Nullable MeasurementEntered entered) {
    static final Measurement NONE = new Measurement(null);

    Measurement evolve(MeasurementEvent event) {
        return switch (event) {
            case MeasurementEntered e -> new Measurement(e);
        };
    }

    /** @param today Dutch calendar day */
    Decision enter(EnterMeasurement command, Standing standing, LocalDate today, Instant now) {
        var inForce = command.criterion();
        var criterion = inForce.criterion();
        var date = command.measured().date();
        return standing.whyNotAct()
                .or(() -> Decision.refusedWhen(date.isAfter(today), MeasurementRefusal.MEASURED_IN_THE_FUTURE, date))
                .or(() -> Decision.refusedWhen(
                        date.isBefore(criterion.baseline().date()),
                        MeasurementRefusal.MEASURED_BEFORE_BASELINE,
                        criterion.baseline().date()))
                .orElseGet(() -> Decision.accepted(new MeasurementEntered(
                        command.measurement(),
                        inForce.wijkaanpak(),
                        inForce.ambition(),
                        command.version(),
                        inForce.criteriaVersion(),
                        inForce.objective(),
                        criterion,
                        command.measured(),
                        command.source(),
                        criterion.verdictsOn(command.measured()),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }
}
