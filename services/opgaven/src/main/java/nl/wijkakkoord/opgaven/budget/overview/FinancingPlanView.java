// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.overview;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Group;
import nl.wijkakkoord.opgaven.money.Named;
import nl.wijkakkoord.opgaven.money.Overview;
import nl.wijkakkoord.opgaven.money.Sums;
import nl.wijkakkoord.opgaven.need.Need;

/** The financing plan of an opgave: what it costs, need by need, and what there is for each measure, phase and year. */
record FinancingPlanView(
        UUID opgave,
        Sums sums,
        List<Group> perMeasure,
        List<Group> perPhase,
        List<Group> perYear,
        List<Group> perCover,
        List<Named> shortfalls,
        List<Named> outOfCover,
        List<Need> needs) {

    static FinancingPlanView of(UUID wijkaanpak, UUID opgave, List<Need> needs, List<Entry> entries) {
        var all = Overview.of(wijkaanpak, entries);
        return new FinancingPlanView(
                opgave,
                all.total(),
                all.perMeasure(),
                all.perPhase(),
                all.perYear(),
                all.perCover(),
                all.shortfalls(),
                all.outOfCover(),
                needs);
    }
}
