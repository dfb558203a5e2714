// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;

/**
 * A change of criteria in force that the parties agreed to.
 *
 * @param version of the criteria that came with it
 * @param before what it replaced
 * @param after in its place
 */
public record CriteriaReplaced(int version, UUID change, UUID round, List<CriteriaOf> before, List<CriteriaOf> after) {

    static CriteriaReplaced of(CriteriaChanged event, CriteriaSet inForce) {
        var named = event.objectives().stream().map(CriteriaOf::objective).toList();
        var before = inForce.objectives().stream()
                .filter(each -> named.contains(each.objective()))
                .toList();
        return new CriteriaReplaced(event.criteriaVersion(), event.change(), event.round(), before, event.objectives());
    }

    /** What comes in the place of criteria that these words have as they were before it. */
    List<CriteriaOf> leftBy(CriteriaSet words) {
        var left = before.stream()
                .filter(words.objectives()::contains)
                .map(CriteriaOf::objective)
                .toList();
        return after.stream().filter(each -> left.contains(each.objective())).toList();
    }

    CriteriaReplaced of(List<CriteriaOf> part) {
        return new CriteriaReplaced(version, change, round, before, part);
    }
}
