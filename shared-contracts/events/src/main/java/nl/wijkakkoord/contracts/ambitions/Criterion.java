// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

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
     * most.
     *
     * @return on each stage in the order of their dates, and on the target last
     */
    public List<TargetVerdict> verdictsOn(Value measured) {
        var down = target.number().compareTo(baseline.number()) < 0;
        return targets()
                .map(each -> new TargetVerdict(each, attainment(each, measured, down)))
                .toList();
    }

    private Stream<Value> targets() {
        return Stream.concat(stages.stream(), Stream.of(target));
    }

    private static Attainment attainment(Value target, Value measured, boolean down) {
        var order = measured.number().compareTo(target.number());
        if (down ? order <= 0 : order >= 0) {
            return Attainment.BEHAALD;
        }
        return measured.date().isBefore(target.date()) ? Attainment.NOG_NIET_BEHAALD : Attainment.NIET_BEHAALD;
    }
}
