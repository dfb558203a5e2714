// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.Decided;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantObjectedTo;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyReclaimed;
import nl.wijkakkoord.contracts.opgaven.GrantTerms;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubled;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.money.Cents;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line beside its amount.
 *
 * @param edition of the scheme by which it was applied for, null when none is known
 * @param decidedOn day of the last decision of who gives it, null when there is none
 * @param document of that decision, null when there is none
 * @param reason why it was refused or revoked, null when it was not
 * @param terms the days of the grant, null when the decision names none
 * @param findings codes of what the scheme's rules would not have given
 * @param objection to the last decision, null when there is none that is open
 * @param reclaims what was to be paid back
 * @param fellOut the last day of its owner, who leaves or left; null when the owner does not
 * @param doubled what of it is the same as an offer, null when nothing is
 */
public record LineCourse(
        @Nullable String edition,
        @Nullable LocalDate decidedOn,
        @Nullable Digest document,
        @Nullable String reason,
        @Nullable GrantTerms terms,
        List<String> findings,
        @Nullable Objection objection,
        List<Reclaim> reclaims,
        @Nullable LocalDate fellOut,
        @Nullable Doubling doubled) {
    public static final LineCourse NONE =
            new LineCourse(null, null, null, null, null, List.of(), null, List.of(), null, null);

    /** @param ground why the owner objects */
    public record Objection(String ground, LocalDate objectedOn) {}

    /** @param payBefore null where the decision names no day */
    public record Reclaim(
            long amountCents, LocalDate decidedOn, @Nullable LocalDate payBefore) {}

    /**
     * @param offer the line of the offer
     * @param years how much of it is the same, in each year
     */
    public record Doubling(UUID offer, List<YearAmount> years) {}

    public LineCourse applied(@Nullable String by) {
        return new LineCourse(by, decidedOn, document, reason, terms, findings, objection, reclaims, fellOut, doubled);
    }

    /** Granted or set: whatever was decided before and objected to is answered. */
    public LineCourse given(Decided e, @Nullable GrantTerms days, List<String> found) {
        return new LineCourse(
                edition,
                e.decidedOn(),
                e.evidence().digest(),
                null,
                days == null ? terms : days,
                found,
                null,
                reclaims,
                fellOut,
                doubled);
    }

    public LineCourse withheld(Decided e, String because) {
        return new LineCourse(
                edition,
                e.decidedOn(),
                e.evidence().digest(),
                because,
                terms,
                findings,
                null,
                reclaims,
                fellOut,
                doubled);
    }

    /** Whether a decision takes the place of what is known; one that is told late does not (ADR 0032). */
    public boolean yieldsTo(LocalDate day, Digest evidence) {
        return Decided.holds(day, evidence, decidedOn, document);
    }

    /** An objection to an earlier decision is told late: the last one answered it. */
    public LineCourse objectedTo(GrantObjectedTo e) {
        if (decidedOn != null && e.objectedOn().isBefore(decidedOn)) {
            return this;
        }
        var made = new Objection(e.ground(), e.objectedOn());
        return new LineCourse(edition, decidedOn, document, reason, terms, findings, made, reclaims, fellOut, doubled);
    }

    public LineCourse reclaimed(MoneyReclaimed e) {
        var all = new ArrayList<>(reclaims);
        all.add(new Reclaim(e.amountCents(), e.decidedOn(), e.payBefore()));
        return new LineCourse(
                edition, decidedOn, document, reason, terms, findings, objection, List.copyOf(all), fellOut, doubled);
    }

    /** @param until last day of its owner; null when that one, or who is in its place, goes on taking part */
    public LineCourse left(@Nullable LocalDate until) {
        return new LineCourse(
                edition, decidedOn, document, reason, terms, findings, objection, reclaims, until, doubled);
    }

    /** On that day its owner says that it is there: it counts again, if the owner had left before. */
    public LineCourse affirmed(LocalDate day) {
        return hasFallenOut(day) ? left(null) : this;
    }

    /** Whether its owner had left by that day. */
    public boolean hasFallenOut(LocalDate day) {
        return fellOut != null && day.isAfter(fellOut);
    }

    public LineCourse doubled(MoneyDoubled e) {
        var same = new Doubling(e.offer(), e.years());
        return new LineCourse(
                edition, decidedOn, document, reason, terms, findings, objection, reclaims, fellOut, same);
    }

    public LineCourse doubledNoLonger() {
        return new LineCourse(
                edition, decidedOn, document, reason, terms, findings, objection, reclaims, fellOut, null);
    }

    public long reclaimedCents() {
        return Cents.sum(reclaims.stream().mapToLong(Reclaim::amountCents));
    }

    /** What of the line is the same as an offer. */
    public List<YearAmount> doubledYears() {
        return doubled == null ? List.of() : doubled.years();
    }
}
