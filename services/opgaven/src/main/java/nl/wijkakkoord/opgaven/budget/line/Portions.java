// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.opgaven.budget.promise.Commitment;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import org.jspecify.annotations.Nullable;

/** The parts of a line's money, which add up to its amount, exactly. */
public final class Portions {
    private Portions() {}

    /** What of this line there is; nothing of one that was withdrawn or lapsed. */
    public static List<Entry> of(BudgetLine line) {
        if (line.status().isEnd()) {
            return List.of();
        }
        var promised = line.commitments().standing().stream().map(commitment -> promised(line, commitment));
        var left = line.years().stream().map(year -> left(line, year.year()));
        return Stream.concat(promised, left).filter(part -> part.cents() != 0).toList();
    }

    private static Entry promised(BudgetLine line, Commitment commitment) {
        var reserved = line.status() == LineStatus.OFFERED || commitment.status() == Commitment.Status.RESERVED;
        var purpose = commitment.purpose();
        return entry(
                reserved ? Kind.RESERVED : Kind.COMMITTED,
                line.terms(),
                purpose.opgave(),
                purpose,
                purpose.year(),
                commitment.amountCents());
    }

    private static Entry left(BudgetLine line, int year) {
        var kind = switch (line.status()) {
            case EXPECTED, APPLIED -> Kind.EXPECTED;
            case OFFERED -> Kind.RESERVED;
            case GRANTED, CONFIRMED -> Kind.FREE;
            case LAPSED, WITHDRAWN -> throw new IllegalStateException("Nothing is left of a line that ended.");
        };
        return entry(kind, line.terms(), line.terms().opgave(), null, year, line.leftIn(year));
    }

    private static Entry entry(
            Kind kind, Terms terms, @Nullable UUID opgave, @Nullable Purpose purpose, int year, long cents) {
        return new Entry(
                kind,
                terms.line(),
                terms.owner(),
                terms.taakveld() == null ? null : terms.taakveld().name(),
                terms.scheme().name(),
                opgave,
                purpose == null ? null : purpose.measure(),
                purpose == null ? null : purpose.phase(),
                year,
                cents);
    }
}
