// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;

/**
 * What is needed and what there is, in whole euro cents.
 *
 * @param neededCents what the measures cost
 * @param expectedCents expected or applied for: no cover
 * @param availableCents cover: granted, or confirmed by its owner; what is committed included
 * @param committedCents the part of the cover that was promised to measures
 * @param reservedCents promised under a condition that is not met yet: no cover either
 * @param gapCents needed less available; below zero when there is more than is needed
 */
public record Sums(
        long neededCents,
        long expectedCents,
        long availableCents,
        long committedCents,
        long reservedCents,
        long gapCents) {

    public static Sums of(List<Entry> entries) {
        var needed = Entry.cents(entries, Entry.Kind.NEEDED);
        var committed = Entry.cents(entries, Entry.Kind.COMMITTED);
        var available = Math.addExact(Entry.cents(entries, Entry.Kind.FREE), committed);
        return new Sums(
                needed,
                Entry.cents(entries, Entry.Kind.EXPECTED),
                available,
                committed,
                Entry.cents(entries, Entry.Kind.RESERVED),
                Math.subtractExact(needed, available));
    }
}
