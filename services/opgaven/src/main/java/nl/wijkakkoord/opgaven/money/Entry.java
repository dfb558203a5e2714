// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.budget.Portion;
import nl.wijkakkoord.opgaven.need.Need;
import org.jspecify.annotations.Nullable;

/**
 * A line of the calculation of a wijkaanpak's money: an amount that is needed, or a part of what there is.
 *
 * @param line of the budget, null for what is needed
 * @param taakveld of the line; for what is needed, the one that is looked to
 * @param owner of the line; for what is needed, the party that is looked to
 */
record Entry(
        Kind kind,
        @Nullable UUID line,
        @Nullable OrganisationId owner,
        @Nullable String taakveld,
        @Nullable String scheme,
        @Nullable UUID opgave,
        @Nullable UUID measure,
        @Nullable String phase,
        int year,
        long cents) {

    enum Kind {
        NEEDED,
        EXPECTED,
        FREE,
        RESERVED,
        COMMITTED
    }

    static Entry of(Need need) {
        return new Entry(
                Kind.NEEDED,
                null,
                need.owner(),
                need.taakveld() == null ? null : need.taakveld().name(),
                null,
                need.purpose().opgave(),
                need.purpose().measure(),
                need.purpose().phase(),
                need.purpose().year(),
                need.amountCents());
    }

    static Entry of(Portion portion) {
        var purpose = portion.purpose();
        return new Entry(
                Kind.valueOf(portion.kind().name()),
                portion.line(),
                portion.owner(),
                portion.taakveld(),
                portion.scheme(),
                portion.opgave(),
                purpose == null ? null : purpose.measure(),
                purpose == null ? null : purpose.phase(),
                portion.year(),
                portion.cents());
    }
}
