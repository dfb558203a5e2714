// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.overview;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Group;
import nl.wijkakkoord.opgaven.money.Sums;
import nl.wijkakkoord.opgaven.need.Need;

/** The financing plan of an opgave: what it costs, need by need, and what there is for each measure. */
record FinancingPlanView(UUID opgave, Sums sums, List<Group> perMeasure, List<Need> needs) {

    static FinancingPlanView of(UUID opgave, List<Need> needs, List<Entry> entries) {
        return new FinancingPlanView(opgave, Sums.of(entries), Group.by(entries, Entry::measure), needs);
    }
}
