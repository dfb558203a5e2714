// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.promise.Commitment;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import nl.wijkakkoord.opgaven.money.Years;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a line's money, which add up to its amount, exactly; beside them what is short of what was promised, and what was
 * spent. Where a line is short, what was promised first has what there is (ADR 0032).
 */
public final class Portions {
    private final BudgetLine line;
    private final Map<Integer, Long> left = new HashMap<>();
    private final List<Entry> parts = new ArrayList<>();

    private Portions(BudgetLine line) {
        this.line = line;
    }

    /**
     * What of this line there is; nothing of one that was withdrawn, lapsed or refused, but for what was spent or is short.
     *
     * @param day Dutch calendar day, for what its owner takes along on leaving
     */
    public static List<Entry> of(BudgetLine line, LocalDate day) {
        return new Portions(line).all(line.course().hasFallenOut(day));
    }

    private List<Entry> all(boolean departed) {
        line.years().forEach(year -> left.put(year.year(), line.status().isEnd() ? 0 : year.cents()));
        line.course().doubledYears().forEach(this::doubled);
        line.commitments().standing().forEach(this::promised);
        line.years().stream().map(YearAmount::year).forEach(this::free);
        line.commitments().all().forEach(this::realised);
        return parts.stream()
                .filter(part -> part.cents() != 0)
                .flatMap(part -> departed ? departed(part) : Stream.of(part))
                .toList();
    }

    private void doubled(YearAmount same) {
        add(Kind.DOUBLED, line.terms().opgave(), null, same.year(), take(same.year(), same.cents()));
    }

    private void promised(Commitment commitment) {
        var reserved = line.status() == LineStatus.OFFERED || commitment.status() == Commitment.Status.RESERVED;
        var purpose = commitment.purpose();
        var there = take(purpose.year(), commitment.amountCents());
        add(reserved ? Kind.RESERVED : Kind.COMMITTED, purpose.opgave(), purpose, purpose.year(), there);
        add(Kind.SHORT, purpose.opgave(), purpose, purpose.year(), commitment.amountCents() - there);
    }

    private void free(int year) {
        var kind = switch (line.status()) {
            case EXPECTED, APPLIED -> Kind.EXPECTED;
            case OFFERED -> Kind.RESERVED;
            case GRANTED, SETTLED, CONFIRMED, REFUSED, REVOKED, LAPSED, WITHDRAWN -> Kind.FREE;
        };
        add(kind, line.terms().opgave(), null, year, take(year, Years.of(line.years(), year)));
    }

    private void realised(Commitment commitment) {
        var purpose = commitment.purpose();
        commitment
                .realised()
                .forEach(spent -> add(Kind.REALISED, purpose.opgave(), purpose, spent.year(), spent.amountCents()));
    }

    /** As much of it as there is left. */
    private long take(int year, long cents) {
        var there = Math.min(cents, left.getOrDefault(year, 0L));
        left.merge(year, -there, Long::sum);
        return there;
    }

    /** What its owner takes along counts for nothing; what was only expected was nothing. */
    private static Stream<Entry> departed(Entry part) {
        return switch (part.kind()) {
            case EXPECTED, SHORT, DOUBLED -> Stream.empty();
            case REALISED -> Stream.of(part);
            default -> Stream.of(part.as(Kind.DEPARTED, part.cents()));
        };
    }

    private void add(Kind kind, @Nullable UUID opgave, @Nullable Purpose purpose, int year, long cents) {
        var terms = line.terms();
        parts.add(new Entry(
                kind,
                new Entry.Source(
                        terms.line(),
                        terms.title(),
                        terms.owner(),
                        terms.taakveld() == null ? null : terms.taakveld().name(),
                        terms.scheme().name(),
                        terms.cover()),
                opgave,
                purpose == null ? null : purpose.measure(),
                purpose == null ? null : purpose.phase(),
                year,
                cents));
    }
}
