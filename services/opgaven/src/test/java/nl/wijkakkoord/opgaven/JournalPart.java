// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

/** One amount of one kind, for one purpose, as the journal has it. */
record JournalPart(
        String kind,
        String line,
        String owner,
        String taakveld,
        String scheme,
        String cover,
        String opgave,
        String measure,
        String phase,
        int year,
        long cents) {

    JournalPart as(String other, long some) {
        return new JournalPart(other, line, owner, taakveld, scheme, cover, opgave, measure, phase, year, some);
    }

    boolean loan() {
        return "loan".equals(cover);
    }
}
