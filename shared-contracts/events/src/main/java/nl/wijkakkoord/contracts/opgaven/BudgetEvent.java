// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import org.jspecify.annotations.Nullable;

/**
 * Money of one party, and what of it is committed to which measure. All amounts are whole euro cents. No act of who takes part
 * commits more in a year than the line has in that year; a fact from outside may leave it with less than was committed.
 */
public sealed interface BudgetEvent extends Event
        permits BudgetEvent.BudgetLineEntered,
                BudgetEvent.OfferedMoneyReserved,
                BudgetEvent.OfferedMoneyFellDue,
                BudgetEvent.OfferedMoneyLapsed,
                BudgetEvent.MoneyConfirmed,
                BudgetEvent.MoneySpreadAnew,
                BudgetEvent.BudgetLineWithdrawn,
                BudgetEvent.MoneyCommitted,
                BudgetEvent.MoneyConditionMet,
                BudgetEvent.MoneyReleased,
                BudgetEvent.MoneyReservationLapsed,
                BudgetEvent.CommitmentFellAway,
                GrantEvent,
                MoneyFactEvent {

    UUID line();

    /**
     * Money is expected. Nothing can be committed of it yet.
     *
     * @param owner whose money it is, or who receives the subsidy
     * @param opgave that it is meant for, null when it is for any
     * @param taakveld of the owner's budget (BBV), null when the owner has none
     * @param scheme where the money comes from
     * @param deadline last day to apply or to confirm, null when there is none
     * @param follows an earlier line that was refused, revoked or withdrawn and is applied for again, null when there is none
     * @param claim what it is asked for, as far as the scheme's rules look at it; null when that was not said
     */
    @ContractName("nl.wijkakkoord.opgaven.budget-line-entered.v1")
    record BudgetLineEntered(
            UUID line,
            UUID wijkaanpak,
            OrganisationId owner,
            String title,
            @Nullable UUID opgave,
            @Nullable CatalogueEntry taakveld,
            SchemeEntry scheme,
            List<YearAmount> years,
            List<String> conditions,
            @Nullable LocalDate deadline,
            @Nullable UUID follows,
            @Nullable SchemeClaim claim,
            Audience audience,
            By by,
            Instant at)
            implements BudgetEvent {}

    /**
     * A party offered a contribution if the parties agree in time. It is reserved until then.
     *
     * @param contribution the offer
     * @param round in which the parties are to agree; one that succeeds it will do as well
     * @param before moment by which they are to
     * @param mandate under which it was offered
     */
    @ContractName("nl.wijkakkoord.opgaven.offered-money-reserved.v1")
    record OfferedMoneyReserved(
            UUID line,
            UUID wijkaanpak,
            OrganisationId owner,
            UUID contribution,
            UUID issue,
            UUID round,
            SchemeEntry scheme,
            List<YearAmount> years,
            Instant before,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements BudgetEvent {}

    /**
     * The parties agreed in time: what was offered counts as confirmed, and what was promised of it as committed. It may
     * follow the lapse, when the agreement was heard of only afterwards.
     *
     * @param round in which they agreed
     */
    @ContractName("nl.wijkakkoord.opgaven.offered-money-fell-due.v1")
    record OfferedMoneyFellDue(
            UUID line, UUID wijkaanpak, UUID contribution, UUID round, Audience audience, By by, Instant at)
            implements BudgetEvent {}

    /** The parties did not agree in time: the owner owes nothing. */
    @ContractName("nl.wijkakkoord.opgaven.offered-money-lapsed.v1")
    record OfferedMoneyLapsed(UUID line, UUID wijkaanpak, UUID contribution, Audience audience, By by, Instant at)
            implements BudgetEvent {}

    /**
     * The owner confirmed that the money is there. From now on it counts as cover.
     *
     * @param years as confirmed, in place of what was expected
     */
    @ContractName("nl.wijkakkoord.opgaven.money-confirmed.v1")
    record MoneyConfirmed(
            UUID line,
            UUID wijkaanpak,
            List<YearAmount> years,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements BudgetEvent {}

    /**
     * The same amount, over other years.
     *
     * @param mandate under which the owner disposed of money that is bound, null for other money
     */
    @ContractName("nl.wijkakkoord.opgaven.money-spread-anew.v1")
    record MoneySpreadAnew(
            UUID line,
            UUID wijkaanpak,
            List<YearAmount> years,
            @Nullable MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements BudgetEvent {}

    /**
     * There is no such money, or not any more.
     *
     * @param mandate under which money was taken back that was confirmed or granted, null for other money
     */
    @ContractName("nl.wijkakkoord.opgaven.budget-line-withdrawn.v1")
    record BudgetLineWithdrawn(
            UUID line,
            UUID wijkaanpak,
            String reason,
            @Nullable MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements BudgetEvent {}

    /**
     * The owner commits an amount to a measure; under a condition it is only reserved.
     *
     * @param schemesVersion of the list of schemes by whose rules for combining them it was allowed
     * @param condition null when there is none
     * @param tie null when it does not depend on a position
     */
    @ContractName("nl.wijkakkoord.opgaven.money-committed.v1")
    record MoneyCommitted(
            UUID line,
            UUID wijkaanpak,
            UUID commitment,
            OrganisationId owner,
            Purpose purpose,
            long amountCents,
            int schemesVersion,
            @Nullable MoneyCondition condition,
            @Nullable PositionTie tie,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements BudgetEvent {}

    /** The owner says that the condition is met: what was reserved is committed. */
    @ContractName("nl.wijkakkoord.opgaven.money-condition-met.v1")
    record MoneyConditionMet(
            UUID line,
            UUID wijkaanpak,
            UUID commitment,
            long amountCents,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements BudgetEvent {}

    /** The owner takes the amount back. */
    @ContractName("nl.wijkakkoord.opgaven.money-released.v1")
    record MoneyReleased(
            UUID line,
            UUID wijkaanpak,
            UUID commitment,
            long amountCents,
            String reason,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements BudgetEvent {}

    /** The condition was not met in time: the amount is reserved no longer. */
    @ContractName("nl.wijkakkoord.opgaven.money-reservation-lapsed.v1")
    record MoneyReservationLapsed(
            UUID line, UUID wijkaanpak, UUID commitment, long amountCents, Audience audience, By by, Instant at)
            implements BudgetEvent {}

    /**
     * The position that it was tied to was withdrawn or replaced, or the round ended without agreement.
     *
     * @param round of that position
     */
    @ContractName("nl.wijkakkoord.opgaven.commitment-fell-away.v1")
    record CommitmentFellAway(
            UUID line,
            UUID wijkaanpak,
            UUID commitment,
            long amountCents,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements BudgetEvent {}
}
