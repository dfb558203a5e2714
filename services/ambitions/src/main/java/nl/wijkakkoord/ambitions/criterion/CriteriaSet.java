// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Objective;

/**
 * The criteria in force, by objective.
 *
 * @param version counted over all versions of the ambition; 0 when none was adopted yet
 * @param since with which version the criteria of each objective came
 * @param changes that the parties agreed to since they adopted these, the earliest first
 */
public record CriteriaSet(
        int version,
        List<CriteriaOf> objectives,
        @JsonIgnore Map<String, Integer> since,
        @JsonIgnore List<CriteriaReplaced> changes) {
    public static final CriteriaSet NONE = new CriteriaSet(0, List.of(), Map.of(), List.of());

    public static CriteriaSet of(int version, List<Objective> objectives) {
        return new CriteriaSet(
                version,
                objectives.stream()
                        .map(objective -> new CriteriaOf(objective.name(), objective.criteria()))
                        .toList(),
                objectives.stream().collect(toMap(Objective::name, _ -> version)),
                List.of());
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
                changedSince,
                this.changes);
    }

    /** After a change that the parties agreed to. */
    public CriteriaSet changed(CriteriaChanged event) {
        var after = changed(event.criteriaVersion(), event.objectives());
        var all = Stream.concat(changes.stream(), Stream.of(CriteriaReplaced.of(event, this)));
        return new CriteriaSet(after.version, after.objectives, after.since, all.toList());
    }

    /**
     * Which of these changes hold in other words too, once the parties adopt them (row 1-15, ADR 0029): what they agreed to
     * after the words were written, as far as the words have the criteria that it replaced.
     *
     * @param writtenOn version of the criteria that were in force when the words were written
     */
    public List<CriteriaReplaced> carriedInto(AmbitionText text, int writtenOn) {
        var carried = new ArrayList<CriteriaReplaced>();
        var set = of(0, text.objectives());
        for (var change : changes) {
            var left = change.version() > writtenOn ? change.leftBy(set) : List.<CriteriaOf>of();
            var after = set.changed(0, left);
            if (!left.isEmpty() && CriterionRules.check(after.all()).passes()) {
                carried.add(change.of(left));
                set = after;
            }
        }
        return carried;
    }

    public List<Criterion> all() {
        return objectives.stream()
                .flatMap(objective -> objective.criteria().stream())
                .toList();
    }

    /** Whether of none of these objectives the criteria came after that version, or went with the objective. */
    public boolean unchangedSince(int thatVersion, List<CriteriaOf> changes) {
        return changes.stream()
                .map(CriteriaOf::objective)
                .allMatch(name -> since.getOrDefault(name, Integer.MAX_VALUE) <= thatVersion);
    }
}
