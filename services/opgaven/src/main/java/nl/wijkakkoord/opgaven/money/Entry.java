// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the calculation of a wijkaanpak's money: an amount that is needed, or a part of what there is, of one year.
 *
 * @param line of the budget, null for what is needed
 * @param taakveld of the line; for what is needed, the one that is looked to
 * @param owner of the line; for what is needed, the party that is looked to
 * @param opgave that it is for, null when it can be for any
 * @param measure null for what was promised to none
 */
public record Entry(
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

    public enum Kind {
        NEEDED,
        /** Expected or applied for: no cover. */
        EXPECTED,
        /** Cover that was promised to no measure yet. */
        FREE,
        /** Under a condition that is not met yet. */
        RESERVED,
        /** Cover that was promised to a measure. */
        COMMITTED
    }

    /** Of one kind, together. */
    public static long cents(List<Entry> entries, Kind kind) {
        return Cents.sum(entries.stream().filter(entry -> entry.kind() == kind).mapToLong(Entry::cents));
    }
}
