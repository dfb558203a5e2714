// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A part of a line's money of one year, so that the parts of a line add up to its amount, exactly.
 *
 * @param purpose null for what was promised to no measure
 * @param opgave that it is for, null when it can be for any
 */
public record Portion(
        Kind kind,
        UUID line,
        OrganisationId owner,
        @Nullable String taakveld,
        String scheme,
        @Nullable UUID opgave,
        @Nullable Purpose purpose,
        int year,
        long cents) {

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    public enum Kind {
        /** Expected or applied for: no cover. */
        EXPECTED,
        /** Cover that was promised to no measure yet. */
        FREE,
        /** Under a condition that is not met yet. */
        RESERVED,
        /** Cover that was promised to a measure. */
        COMMITTED
    }

    /** What of this line there is; nothing of one that was withdrawn or lapsed. */
    static List<Portion> of(BudgetLine line) {
        if (line.status().isEnd()) {
            return List.of();
        }
        var promised = line.commitments().authority().stream().map(commitment -> promised(line, commitment));
        var left = line.terms().years().stream().map(year -> left(line, year.year()));
        return Stream.concat(promised, left)
                .filter(portion -> portion.cents() != 0)
                .toList();
    }

    private static Portion promised(BudgetLine line, Commitment commitment) {
        var reserved = line.status() == LineStatus.OFFERED || commitment.status() == Commitment.Status.RESERVED;
        return of(
                reserved ? Kind.RESERVED : Kind.COMMITTED,
                line.terms(),
                commitment.purpose().opgave(),
                commitment.purpose(),
                commitment.purpose().year(),
                commitment.amountCents());
    }

    private static Portion left(BudgetLine line, int year) {
        var kind = switch (line.status()) {
            case EXPECTED, APPLIED -> Kind.EXPECTED;
            case OFFERED -> Kind.RESERVED;
            case GRANTED, CONFIRMED -> Kind.FREE;
            case LAPSED, WITHDRAWN -> throw new IllegalStateException("Nothing is left of a line that ended.");
        };
        return of(kind, line.terms(), line.terms().opgave(), null, year, line.leftIn(year));
    }

    private static Portion of(
            Kind kind, Terms terms, @Nullable UUID opgave, @Nullable Purpose purpose, int year, long cents) {
        return new Portion(
                kind,
                terms.line(),
                terms.owner(),
                terms.taakveld() == null ? null : terms.taakveld().name(),
                terms.scheme().name(),
                opgave,
                purpose,
                year,
                cents);
    }
}
