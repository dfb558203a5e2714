// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the calculation of a wijkaanpak's money: an amount that is needed, or a part of what there is, of one year.
 *
 * @param source what it is of
 * @param opgave that it is for, null when it can be for any
 * @param measure null for what was promised to none
 */
public record Entry(
        Kind kind,
        Source source,
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
        COMMITTED,
        /** Promised, and not there any more since a grant was lowered, revoked or refused. */
        SHORT,
        /** Of a party that left: no cover. */
        DEPARTED,
        /** For an opgave that the parties rejected: no cover for anything. */
        REJECTED,
        /** Promised to a measure that was withdrawn: no cover for anything. */
        WITHDRAWN,
        /** The same money as an offer, and counted there. */
        DOUBLED,
        /** What of a need nothing was promised to, nor is meant for its opgave in its year. Computed. */
        LACKING,
        /** What was promised beyond what is needed for the purpose: covers nothing else. Computed; it is part of what was promised. */
        SURPLUS,
        /** What was really spent of what was promised. */
        REALISED;

        /** Whether it is there and does not count. */
        public boolean isOutOfCover() {
            return this == DEPARTED || this == REJECTED || this == WITHDRAWN || this == DOUBLED;
        }
    }

    /**
     * @param line of the budget, null for what is needed
     * @param title of the line
     * @param owner of the line; for what is needed, the party that is looked to
     * @param taakveld of the line; for what is needed, the one that is looked to
     * @param cover null for what is needed
     */
    public record Source(
            @Nullable UUID line,
            @Nullable String title,
            @Nullable OrganisationId owner,
            @Nullable String taakveld,
            @Nullable String scheme,
            @Nullable CoverKind cover) {}

    /** The same money for the same purpose, as another kind of entry. */
    public Entry as(Kind other, long part) {
        return new Entry(other, source, opgave, measure, phase, year, part);
    }

    boolean isLoan() {
        return source.cover() == CoverKind.LOAN;
    }

    /** Of one kind, together. */
    public static long cents(List<Entry> entries, Kind kind) {
        return Cents.sum(entries.stream().filter(entry -> entry.kind() == kind).mapToLong(Entry::cents));
    }
}
