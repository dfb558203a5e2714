// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.List;

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
}
