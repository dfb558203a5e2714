// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import org.jspecify.annotations.Nullable;

/** What becomes of money beside what its owner and who gives it decide. */
public sealed interface MoneyFactEvent extends BudgetEvent {

    /**
     * Its owner takes part no more: from now on the money is no cover, and what was promised of it neither. It counts again when
     * the owner takes part again and confirms it anew, or it is granted anew.
     *
     * @param until last day on which the owner took part
     */
    @ContractName("nl.wijkakkoord.opgaven.money-fell-out.v1")
    record MoneyFellOut(
            UUID line, UUID wijkaanpak, OrganisationId owner, LocalDate until, Audience audience, By by, Instant at)
            implements MoneyFactEvent {}

    /**
     * Another organisation came in the place of its owner before that one's last day, or its owner itself came in the place of
     * another before its own: the money does not fall out after all.
     *
     * @param owner who has it now, and goes on taking part
     * @param from first day on which it has it in that place
     */
    @ContractName("nl.wijkakkoord.opgaven.money-carried-on.v1")
    record MoneyCarriedOn(
            UUID line, UUID wijkaanpak, OrganisationId owner, LocalDate from, Audience audience, By by, Instant at)
            implements MoneyFactEvent {}

    /**
     * Its owner says that this money is the same as what it offers if the parties agree in time: it counts once, as the offer.
     *
     * @param offer the line of the offer
     * @param years how much of it is the same, in each year
     * @param mandate under which the owner says so, null for money that is not bound
     */
    @ContractName("nl.wijkakkoord.opgaven.money-doubled.v1")
    record MoneyDoubled(
            UUID line,
            UUID wijkaanpak,
            UUID offer,
            List<YearAmount> years,
            @Nullable MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements MoneyFactEvent {}

    /**
     * The offer that it was the same as is none any more: it counts by itself.
     *
     * @param offer the line of the offer
     */
    @ContractName("nl.wijkakkoord.opgaven.money-doubled-no-longer.v1")
    record MoneyDoubledNoLonger(UUID line, UUID wijkaanpak, UUID offer, Audience audience, By by, Instant at)
            implements MoneyFactEvent {}

    /**
     * What was really spent of a commitment in a year, as far as is known. It takes the place of what was said of that year before.
     *
     * @param year calendar year in which it was spent
     * @param amountCents whole euro cents, all of that year together
     * @param knownOn day as of which that is known
     */
    @ContractName("nl.wijkakkoord.opgaven.money-realised.v1")
    record MoneyRealised(
            UUID line,
            UUID wijkaanpak,
            UUID commitment,
            int year,
            long amountCents,
            LocalDate knownOn,
            Audience audience,
            By by,
            Instant at)
            implements MoneyFactEvent {}

    /**
     * Its owner takes back that it is the same money as an offer: it counts by itself again.
     *
     * @param offer the line of the offer
     * @param years how much of it was said to be the same, in each year
     * @param reason why that was a mistake
     * @param mandate under which the owner says so, null for money that is not bound
     */
    @ContractName("nl.wijkakkoord.opgaven.money-doubling-taken-back.v1")
    record MoneyDoublingTakenBack(
            UUID line,
            UUID wijkaanpak,
            UUID offer,
            List<YearAmount> years,
            String reason,
            @Nullable MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements MoneyFactEvent {}
}
