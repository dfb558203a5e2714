// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.measured;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasured;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasurementCorrected;

/** What was measured of the objectives of an opgave, in the order in which that was entered. */
public record Measurements(List<Measurement> all) {
    public static final Measurements NONE = new Measurements(List.of());

    /**
     * What was measured, as it was corrected last.
     *
     * @param number from 1, in the opgave
     * @param norm by which it is judged
     * @param mistakes what was said before, the oldest first
     */
    public record Measurement(
            int number,
            String objective,
            Criterion norm,
            Value measured,
            String source,
            List<TargetVerdict> verdicts,
            List<Mistake> mistakes,
            By by,
            Instant at) {

        private Measurement corrected(ObjectiveMeasurementCorrected e) {
            var before = new Mistake(measured, source, e.reason(), e.by(), e.at());
            return new Measurement(
                    number,
                    objective,
                    norm,
                    e.measured(),
                    e.source(),
                    e.verdicts(),
                    Stream.concat(mistakes.stream(), Stream.of(before)).toList(),
                    by,
                    at);
        }
    }

    /** @param by who took it back */
    public record Mistake(Value measured, String source, String reason, By by, Instant at) {}

    public Measurements with(ObjectiveMeasured e) {
        var next = new ArrayList<>(all);
        next.add(new Measurement(
                all.size() + 1,
                e.objective(),
                e.norm(),
                e.measured(),
                e.source(),
                e.verdicts(),
                List.of(),
                e.by(),
                e.at()));
        return new Measurements(List.copyOf(next));
    }

    public Measurements with(ObjectiveMeasurementCorrected e) {
        return new Measurements(all.stream()
                .map(each -> each.number() == e.number() ? each.corrected(e) : each)
                .toList());
    }

    public Optional<Measurement> find(int number) {
        return all.stream().filter(each -> each.number() == number).findFirst();
    }

    public List<Measurement> of(String objective) {
        return all.stream().filter(each -> each.objective().equals(objective)).toList();
    }

    /** How each stage of an objective stands on a day, and its target last. */
    public List<TargetVerdict> standing(Criterion norm, String objective, LocalDate day) {
        return norm.standing(of(objective).stream().map(Measurement::measured).toList(), day);
    }
}
