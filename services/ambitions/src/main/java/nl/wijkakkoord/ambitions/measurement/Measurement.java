// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.CorrectMeasurement;
import nl.wijkakkoord.ambitions.measurement.MeasurementCommand.EnterMeasurement;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementCorrected;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementEntered;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a criterion, once.
 *
 * @param entered with the values of its last correction, if it was corrected
 * @param mistakes what was taken back, the oldest first
 */
record Measurement(@Nullable MeasurementEntered entered, List<Mistake> mistakes) implements Visible {
    static final Measurement NONE = new Measurement(null, List.of());
    static final Fold<Measurement, MeasurementEvent> FOLD =
            new Fold<>(NONE, MeasurementEvent.class, Measurement::evolve);

    /**
     * @param entry the event that said so
     * @param reason why it was mistaken
     * @param by who took it back
     */
    record Mistake(
            UUID entry,
            Value measured,
            String source,
            List<TargetVerdict> verdicts,
            String reason,
            By by,
            Instant at) {}

    @Override
    public UUID wijkaanpak() {
        return entered.wijkaanpak();
    }

    Measurement evolve(MeasurementEvent event) {
        return switch (event) {
            case MeasurementEntered e -> new Measurement(e, List.of());
            case MeasurementCorrected e -> new Measurement(entered(e), mistakes(e));
        };
    }

    /** @param today Dutch calendar day */
    Decision enter(EnterMeasurement command, ActorAuthority authority, LocalDate today, Instant now) {
        var inForce = command.criterion();
        var criterion = inForce.criterion();
        return authority
                .checkMayBring()
                .and(() -> checkOn(command.measured().date(), criterion, today))
                .thenRecord(() -> new MeasurementEntered(
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
                        now));
    }

    /**
     * By the criterion that was in force when it was entered.
     *
     * @param mistaken the event that is named as the mistake, null when this measurement has none with that id
     * @param today Dutch calendar day
     */
    Decision correct(
            CorrectMeasurement command,
            @Nullable Event mistaken,
            ActorAuthority authority,
            Successors successors,
            LocalDate today,
            Instant now) {
        var taken = mistakes.stream().anyMatch(mistake -> mistake.entry().equals(command.entry()));
        return checkMayCorrect(authority, command.by(), successors)
                .and(() -> Check.refuseWhen(
                        !(mistaken instanceof MeasurementEvent),
                        MeasurementRefusal.ENTRY_NOT_CORRECTABLE,
                        command.entry()))
                .and(() -> Check.refuseWhen(taken, MeasurementRefusal.ENTRY_ALREADY_CORRECTED, command.entry()))
                .and(() -> checkOn(command.measured().date(), entered.criterion(), today))
                .thenRecord(() -> new MeasurementCorrected(
                        entered.measurement(),
                        wijkaanpak(),
                        entered.ambition(),
                        command.entry(),
                        command.reason(),
                        command.measured(),
                        command.source(),
                        entered.criterion().verdictsOn(command.measured()),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Who entered it knows whether it was a mistake; another party enters a measurement of its own. */
    Check checkMayCorrect(ActorAuthority authority, By by, Successors successors) {
        return authority
                .checkMayBring()
                .and(() -> Check.refuseWhen(
                        !by.organisation().equals(successors.of(entered.by().organisation())),
                        MeasurementRefusal.MEASUREMENT_OF_ANOTHER));
    }

    private static Check checkOn(LocalDate date, Criterion criterion, LocalDate today) {
        var baseline = criterion.baseline().date();
        return Check.refuseWhen(date.isAfter(today), MeasurementRefusal.MEASURED_IN_THE_FUTURE, date)
                .and(() -> Check.refuseWhen(
                        date.isBefore(baseline), MeasurementRefusal.MEASURED_BEFORE_BASELINE, baseline));
    }

    private MeasurementEntered entered(MeasurementCorrected e) {
        return new MeasurementEntered(
                entered.measurement(),
                wijkaanpak(),
                entered.ambition(),
                entered.version(),
                entered.criteriaVersion(),
                entered.objective(),
                entered.criterion(),
                e.measured(),
                e.source(),
                e.verdicts(),
                entered.audience(),
                entered.by(),
                entered.at());
    }

    private List<Mistake> mistakes(MeasurementCorrected e) {
        var all = new ArrayList<>(mistakes);
        all.add(new Mistake(
                e.corrects(), entered.measured(), entered.source(), entered.verdicts(), e.reason(), e.by(), e.at()));
        return List.copyOf(all);
    }
}
