// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.List;
import java.util.SortedMap;

/**
 * What was decided.
 *
 * @param outcomes by alternative; at most one is agreed
 * @param conditions how it was with each, by party, alternative and the order in which they were set
 * @param function the name and version of the function that computed it
 */
public record Decided(SortedMap<String, Outcome> outcomes, List<ConditionFound> conditions, String function) {

    /**
     * How it was with a condition.
     *
     * @param why the state of the fact; or {@code AGREES} or {@code DOES_NOT_AGREE} of the party
     */
    public record ConditionFound(String party, String alternative, Condition condition, boolean met, String why) {}
}
