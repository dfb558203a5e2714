// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict.Attainment;

/**
 * What tells afterwards whether an objective was reached.
 *
 * @param name kebab-case, unique in its ambition and the same over versions
 * @param text what is measured, in words
 * @param unit of all its values
 * @param stages targets on the way, in the order of their dates
 * @param method how it is measured
 * @param source where the measurements come from
 */
public record Criterion(
        String name,
        Indicator indicator,
        String text,
        String unit,
        Value baseline,
        Value target,
        List<Value> stages,
        String method,
        String source) {

    public Criterion {
        stages = List.copyOf(stages);
    }

    /** The same under another name, as an objective that is taken up elsewhere may have. */
    public Criterion named(String other) {
        return new Criterion(other, indicator, text, unit, baseline, target, stages, method, source);
    }

    /** Whether the days go on: from the baseline over the stages to the target, each later than the one before. */
    public boolean inOrder() {
        var dates =
                Stream.concat(Stream.of(baseline), targets()).map(Value::date).toList();
        return dates.equals(dates.stream().distinct().sorted().toList());
    }

    /**
     * The measured value reaches a target when it is at least that much or, where the target is below the baseline, at
     * most; and in time when it was measured on the day of the target or before (row 2-29).
     *
     * @return on each stage in the order of their dates, and on the target last
     */
    public List<TargetVerdict> verdictsOn(Value measured) {
        var down = target.number().compareTo(baseline.number()) < 0;
        return targets()
                .map(each -> new TargetVerdict(each, attainment(each, measured, down)))
                .toList();
    }

    /**
     * How each target stands on a day, by all that was measured: in time is what had been reached by the last measurement up to the
     * day of the target; what was not, and was reached since, was too late (row 2-29).
     *
     * @param measured in the order in which it was recorded: of one day the last one holds
     * @return on each stage in the order of their dates, and on the target last
     */
    public List<TargetVerdict> standing(List<Value> measured, LocalDate day) {
        var down = target.number().compareTo(baseline.number()) < 0;
        return targets()
                .map(each -> new TargetVerdict(each, standing(each, measured, down, day)))
                .toList();
    }

    private static Attainment standing(Value target, List<Value> measured, boolean down, LocalDate day) {
        var inTime = measured.stream()
                .filter(each -> !each.date().isAfter(target.date()))
                .reduce((one, later) -> later.date().isBefore(one.date()) ? one : later);
        if (inTime.isPresent() && reaches(inTime.get(), target, down)) {
            return Attainment.BEHAALD;
        }
        if (!day.isAfter(target.date())) {
            return Attainment.NOG_NIET_BEHAALD;
        }
        return measured.stream().anyMatch(each -> each.date().isAfter(target.date()) && reaches(each, target, down))
                ? Attainment.TE_LAAT_BEHAALD
                : Attainment.NIET_BEHAALD;
    }

    private static boolean reaches(Value measured, Value target, boolean down) {
        var order = measured.number().compareTo(target.number());
        return down ? order <= 0 : order >= 0;
    }

    private Stream<Value> targets() {
        return Stream.concat(stages.stream(), Stream.of(target));
    }

    private static Attainment attainment(Value target, Value measured, boolean down) {
        if (reaches(measured, target, down)) {
            return measured.date().isAfter(target.date()) ? Attainment.TE_LAAT_BEHAALD : Attainment.BEHAALD;
        }
        return measured.date().isBefore(target.date()) ? Attainment.NOG_NIET_BEHAALD : Attainment.NIET_BEHAALD;
    }
}
