// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.List;

/** The criteria of one objective. */
public record CriteriaOf(String objective, List<Criterion> criteria) {

    public CriteriaOf {
        criteria = List.copyOf(criteria);
    }
}
