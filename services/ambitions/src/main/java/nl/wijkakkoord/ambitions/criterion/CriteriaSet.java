// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Objective;

/**
 * The criteria in force, by objective.
 *
 * @param version counted over all versions of the ambition; 0 when none was adopted yet
 * @param since with which version the criteria of each objective came
 */
public record CriteriaSet(
        int version,
        List<CriteriaOf> objectives,
        @JsonIgnore Map<String, Integer> since) {
    public static final CriteriaSet NONE = new CriteriaSet(0, List.of(), Map.of());

    public static CriteriaSet of(int version, List<Objective> objectives) {
        return new CriteriaSet(
                version,
                objectives.stream()
                        .map(objective -> new CriteriaOf(objective.name(), objective.criteria()))
                        .toList(),
                objectives.stream().collect(toMap(Objective::name, _ -> version)));
    }

    /** The words with these criteria. */
    public AmbitionText in(AmbitionText text) {
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
        var changedSince = new HashMap<>(since);
        changes.forEach(change -> changedSince.put(change.objective(), toVersion));
        return new CriteriaSet(
                toVersion,
                objectives.stream()
                        .map(before -> changes.stream()
                                .filter(change -> change.objective().equals(before.objective()))
                                .findAny()
                                .orElse(before))
                        .toList(),
                changedSince);
    }

    /** Whether of none of these objectives the criteria came after that version, or went with the objective. */
    public boolean unchangedSince(int thatVersion, List<CriteriaOf> changes) {
        return changes.stream()
                .map(CriteriaOf::objective)
                .allMatch(name -> since.getOrDefault(name, Integer.MAX_VALUE) <= thatVersion);
    }
}
