// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CatalogueEntry;
import nl.wijkakkoord.contracts.opgaven.SchemeClaim;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.course.LineCourse;
import nl.wijkakkoord.opgaven.budget.promise.Commitment;
import nl.wijkakkoord.opgaven.money.CoverKind;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * A line with what was promised of it. Amounts are whole euro cents.
 *
 * @param version number of events, as in the {@code ETag}
 * @param availableCents cover that was promised to no measure, also not under a condition; nothing as long as the money
 *     is no cover
 * @param cover kind of money
 * @param follows an earlier line that is applied for again, null when there is none
 * @param shortCents promised, and not there any more
 * @param realisedCents really spent, as far as that was told
 * @param course what became of it beside its amount
 * @param commitments in the order in which they were made; also those that do not stand any more
 * @param allowedActions null when the past was asked for
 */
record BudgetLineView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId owner,
        OrganisationId enteredBy,
        String title,
        @Nullable UUID opgave,
        @Nullable CatalogueEntry taakveld,
        SchemeEntry scheme,
        CoverKind cover,
        @Nullable UUID follows,
        @Nullable SchemeClaim claim,
        LineStatus status,
        long amountCents,
        long availableCents,
        long reservedCents,
        long committedCents,
        long shortCents,
        long realisedCents,
        List<YearAmount> years,
        List<String> conditions,
        @Nullable LocalDate deadline,
        Terms.@Nullable Offer offer,
        LineCourse course,
        List<Commitment> commitments,
        @Nullable List<AllowedAction> allowedActions) {

    /**
     * @param successors who was in whose place then: the money is theirs, and who entered it is who did
     * @param day Dutch calendar day of which it is told
     */
    static BudgetLineView of(
            Versioned<BudgetLine> folded, Successors successors, LocalDate day, @Nullable List<AllowedAction> allowed) {
        var line = folded.state();
        var terms = line.terms();
        var parts = Portions.of(line, day);
        return new BudgetLineView(
                terms.line(),
                folded.version(),
                terms.wijkaanpak(),
                successors.of(terms.owner()),
                terms.enteredBy(),
                terms.title(),
                terms.opgave(),
                terms.taakveld(),
                terms.scheme(),
                terms.cover(),
                terms.follows(),
                terms.claim(),
                line.status(),
                line.amountCents(),
                Entry.cents(parts, Kind.FREE),
                Entry.cents(parts, Kind.RESERVED),
                Entry.cents(parts, Kind.COMMITTED),
                Entry.cents(parts, Kind.SHORT),
                Entry.cents(parts, Kind.REALISED),
                line.years(),
                line.conditions(),
                terms.deadline(),
                terms.offer(),
                line.course(),
                line.commitments().all(),
                allowed);
    }
}
