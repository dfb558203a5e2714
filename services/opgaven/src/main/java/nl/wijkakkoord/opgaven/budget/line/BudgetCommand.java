// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.opgaven.GrantTerms;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.contracts.opgaven.SchemeClaim;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import org.jspecify.annotations.Nullable;

/** What is done with one line. Amounts are whole euro cents. */
public sealed interface BudgetCommand extends RefusalRecorded {

    UUID line();

    @Override
    default UUID target() {
        return line();
    }

    /**
     * The amount is spread equally over the years.
     *
     * @param taakveld code, null when the owner has none
     * @param scheme name
     */
    @Acts(Act.PREPARES)
    record EnterLine(
            UUID line,
            UUID wijkaanpak,
            OrganisationId owner,
            String title,
            @Nullable UUID opgave,
            @Nullable String taakveld,
            String scheme,
            long amountCents,
            int fromYear,
            int untilYear,
            List<String> conditions,
            @Nullable LocalDate deadline,
            @Nullable UUID follows,
            @Nullable SchemeClaim claim,
            By by)
            implements BudgetCommand {}

    @Acts(Act.DECIDES)
    record ApplyForSubsidy(UUID line, LocalDate appliedOn, By by) implements BudgetCommand {}

    /**
     * @param years as the decision divides it, null to keep the proportion
     * @param mandate obligatory when another amount was granted before
     */
    @Acts(Act.DECIDES)
    record RecordGrant(
            UUID line,
            long amountCents,
            @Nullable List<YearAmount> years,
            List<String> conditions,
            @Nullable GrantTerms terms,
            LocalDate decidedOn,
            Evidence evidence,
            @Nullable UUID mandate,
            By by)
            implements BudgetCommand {}

    @Acts(Act.DECIDES)
    record RecordRefusal(UUID line, String reason, LocalDate decidedOn, Evidence evidence, By by)
            implements BudgetCommand {}

    @Acts(Act.DECIDES)
    record ObjectToGrant(UUID line, String ground, LocalDate objectedOn, By by) implements BudgetCommand {}

    /**
     * @param years as the decision divides it, null to keep the proportion
     * @param mandate obligatory when another amount is set than was granted
     */
    @Acts(Act.DECIDES)
    record RecordSettlement(
            UUID line,
            long amountCents,
            @Nullable List<YearAmount> years,
            LocalDate decidedOn,
            Evidence evidence,
            @Nullable UUID mandate,
            By by)
            implements BudgetCommand {}

    @Acts(Act.DECIDES)
    record RecordRevocation(UUID line, String reason, LocalDate decidedOn, Evidence evidence, UUID mandate, By by)
            implements BudgetCommand {}

    @Acts(Act.DECIDES)
    record RecordReclaim(
            UUID line,
            long amountCents,
            LocalDate decidedOn,
            @Nullable LocalDate payBefore,
            Evidence evidence,
            By by) implements BudgetCommand {}

    /** @param years null to keep the proportion */
    @Acts(Act.DECIDES)
    record ConfirmMoney(
            UUID line, long amountCents, @Nullable List<YearAmount> years, UUID mandate, By by)
            implements BudgetCommand {}

    /**
     * @param offer line of the offer that it is the same money as
     * @param mandate obligatory for money that is bound
     */
    @Acts(Act.DECIDES)
    record SayDoubled(UUID line, UUID offer, @Nullable UUID mandate, By by) implements BudgetCommand {}

    /** That it is the same money as an offer was a mistake. */
    @Acts(Act.DECIDES)
    record TakeBackDoubling(
            UUID line, String reason, @Nullable UUID mandate, By by) implements BudgetCommand {}

    /** The offer that it was the same as is none any more. */
    @Acts(Act.FOLLOWS)
    record EndDoubling(UUID line, UUID offer, By by) implements BudgetCommand {}

    /** Its owner takes part no more. */
    @Acts(Act.FOLLOWS)
    record FallOut(UUID line, OrganisationId owner, LocalDate until, By by) implements BudgetCommand {}

    /** Another is in its owner's place from that day on. */
    @Acts(Act.FOLLOWS)
    record CarryOn(UUID line, OrganisationId owner, LocalDate from, By by) implements BudgetCommand {}

    /** @param amountCents what was spent of it in that year, as far as is known on that day */
    @Acts(Act.DECIDES)
    record Realise(UUID line, UUID commitment, int year, long amountCents, LocalDate knownOn, By by)
            implements BudgetCommand {}

    /** @param mandate obligatory for money that is bound */
    @Acts(Act.DECIDES)
    record SpreadMoney(
            UUID line, List<YearAmount> years, @Nullable UUID mandate, By by) implements BudgetCommand {}

    /** @param mandate obligatory for money that is cover */
    @Acts({Act.PREPARES, Act.DECIDES})
    record WithdrawLine(UUID line, String reason, @Nullable UUID mandate, By by) implements BudgetCommand {}

    /** @param round with whose position of the owner it falls away, null when it depends on none */
    @Acts(Act.DECIDES)
    record CommitMoney(
            UUID line,
            UUID commitment,
            Purpose purpose,
            long amountCents,
            @Nullable MoneyCondition condition,
            @Nullable UUID round,
            UUID mandate,
            By by)
            implements BudgetCommand {}

    @Acts(Act.DECIDES)
    record MeetCondition(UUID line, UUID commitment, UUID mandate, By by) implements BudgetCommand {}

    @Acts(Act.DECIDES)
    record ReleaseMoney(UUID line, UUID commitment, String reason, UUID mandate, By by) implements BudgetCommand {}

    /**
     * The moment of the condition has come.
     *
     * @param ended whether it did not, but the wijkaanpak ended
     */
    @Acts(Act.FOLLOWS)
    record LapseReservation(UUID line, UUID commitment, boolean ended, By by) implements BudgetCommand {}

    /** The position that it was tied to does not stand any more. */
    @Acts(Act.FOLLOWS)
    record DropCommitment(UUID line, UUID commitment, By by) implements BudgetCommand {}

    /** @param year in which the money is spent, until its owner spreads it */
    @Acts(Act.FOLLOWS)
    record ReserveOffer(UUID line, ContributionOffered offered, int year, By by) implements BudgetCommand {}

    /** The offer fell due. */
    @Acts(Act.FOLLOWS)
    record CallOffer(UUID line, UUID round, By by) implements BudgetCommand {}

    @Acts(Act.FOLLOWS)
    record LapseOffer(UUID line, By by) implements BudgetCommand {}
}
