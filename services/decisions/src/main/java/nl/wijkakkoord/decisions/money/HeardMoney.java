// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.money;

import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.ConditionFound.Why;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneySpreadAnew;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.Decided;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRefused;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRevoked;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantSettled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyCarriedOn;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubled;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubledNoLonger;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoublingTakenBack;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyFellOut;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/**
 * How much of a budget line is there. Only what is confirmed or granted is (row 2-25). Whole euro cents.
 *
 * @param cents stated last, for all years together
 * @param mostCents the most that was ever there
 * @param decidedOn day of the last decision of who gives it, null when there is none
 * @param document of that decision
 * @param lastDay of its owner, null when it goes on taking part
 * @param doubledCents what of it is the same as an offer, and counts there
 */
record HeardMoney(
        long cents,
        long mostCents,
        Status status,
        @Nullable LocalDate decidedOn,
        @Nullable Digest document,
        @Nullable LocalDate lastDay,
        long doubledCents) {

    enum Status {
        AWAITED,
        THERE,
        GONE
    }

    static final HeardMoney NONE = new HeardMoney(0, 0, Status.AWAITED, null, null, null, 0);

    /** Whether there is at least so much that day; if not, whether there was, can still be, or cannot. */
    Why why(long atLeastCents, LocalDate day) {
        if (thereOn(day) >= atLeastCents) {
            return Why.HOLDS;
        }
        if (mostCents >= atLeastCents) {
            return Why.NO_LONGER;
        }
        return status == Status.GONE ? Why.FAILED : Why.NOT_YET;
    }

    private long thereOn(LocalDate day) {
        return status == Status.THERE && (lastDay == null || !day.isAfter(lastDay)) ? cents - doubledCents : 0;
    }

    HeardMoney after(BudgetEvent event) {
        if (event instanceof Decided e
                && !Decided.holds(e.decidedOn(), e.evidence().digest(), decidedOn, document)) {
            return this;
        }
        return switch (event) {
            case BudgetLineEntered e -> of(total(e.years()), Status.AWAITED);
            case OfferedMoneyReserved e -> of(total(e.years()), Status.AWAITED);
            case OfferedMoneyFellDue _ -> of(cents, Status.THERE);
            case OfferedMoneyLapsed _ -> of(cents, Status.GONE);
            case BudgetLineWithdrawn _ -> of(cents, Status.GONE);
            case MoneyConfirmed e -> of(total(e.years()), Status.THERE).affirmedOn(DutchDay.of(e.at()));
            case MoneySpreadAnew e -> of(total(e.years()), status);
            case MoneyGranted e -> of(total(e.years()), Status.THERE).decided(e).affirmedOn(DutchDay.of(e.at()));
            case GrantSettled e -> of(total(e.years()), Status.THERE).decided(e);
            case GrantRefused e -> of(cents, Status.GONE).decided(e);
            case GrantRevoked e -> of(cents, Status.GONE).decided(e);
            case MoneyFellOut e -> until(e.until());
            case MoneyCarriedOn _ -> until(null);
            case MoneyDoubled e -> doubled(total(e.years()));
            case MoneyDoubledNoLonger _, MoneyDoublingTakenBack _ -> doubled(0);
            default -> this;
        };
    }

    private HeardMoney of(long stated, Status next) {
        var most = next == Status.THERE ? Math.max(mostCents, stated) : mostCents;
        return new HeardMoney(stated, most, next, decidedOn, document, lastDay, doubledCents);
    }

    private HeardMoney decided(Decided e) {
        return new HeardMoney(
                cents, mostCents, status, e.decidedOn(), e.evidence().digest(), lastDay, doubledCents);
    }

    /** On that day its owner says that it is there: it counts again, if the owner had left before. */
    private HeardMoney affirmedOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay) ? until(null) : this;
    }

    private HeardMoney until(@Nullable LocalDate last) {
        return new HeardMoney(cents, mostCents, status, decidedOn, document, last, doubledCents);
    }

    private HeardMoney doubled(long same) {
        return new HeardMoney(cents, mostCents, status, decidedOn, document, lastDay, same);
    }

    private static long total(List<YearAmount> years) {
        return years.stream().mapToLong(YearAmount::cents).sum();
    }
}
