// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.List;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Objective;

/**
 * The criteria in force, by objective.
 *
 * @param version counted over all versions of the ambition; 0 when none was adopted yet
 */
public record CriteriaSet(int version, List<CriteriaOf> objectives) {
    static final CriteriaSet NONE = new CriteriaSet(0, List.of());

    static CriteriaSet of(int version, List<Objective> objectives) {
        return new CriteriaSet(
                version,
                objectives.stream()
                        .map(objective -> new CriteriaOf(objective.name(), objective.criteria()))
                        .toList());
    }

    /** The words with these criteria. */
    AmbitionText in(AmbitionText text) {
        return new AmbitionText(
                text.title(),
                text.objectives().stream()
                        .map(objective -> objectives.stream()
                                .filter(each -> each.objective().equals(objective.name()))
                                .findAny()
                                .map(each -> objective.with(each.criteria()))
                                .orElse(objective))
                        .toList(),
                text.requirements());
    }

    /** The same with the criteria of some objectives replaced. */
    public CriteriaSet changed(int toVersion, List<CriteriaOf> changes) {
        return new CriteriaSet(
                toVersion,
                objectives.stream()
                        .map(before -> changes.stream()
                                .filter(change -> change.objective().equals(before.objective()))
                                .findAny()
                                .orElse(before))
                        .toList());
    }
}
