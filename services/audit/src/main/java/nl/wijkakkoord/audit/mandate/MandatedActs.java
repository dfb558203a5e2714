// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionWithdrawn;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneySpreadAnew;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRevoked;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantSettled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubled;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoublingTakenBack;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import org.jspecify.annotations.Nullable;

/** What was done with money under mandates, in the order of the journal. */
public final class MandatedActs {
    private final List<Done> done = new ArrayList<>();
    private final MandateTotals totals = new MandateTotals();

    /**
     * @param totalCents what stood under the mandate with it
     * @param beneathCents what stood under the mandate beneath with it, of a deputy; else nothing
     */
    private record Done(MandatedAct act, long totalCents, long beneathCents) {}

    public void apply(ContributionEvent event) {
        switch (event) {
            case ContributionOffered e -> {
                totals.bind(e.line(), e.mandate(), e.amountCents());
                add("contribution-offered", e.contribution(), e.amountCents(), e.mandate(), e);
            }
            case ContributionFellDue e -> totals.stands(e.line(), true);
            case ContributionLapsed e -> totals.stands(e.line(), false);
            case ContributionWithdrawn e -> {
                totals.stands(e.line(), false);
                add("contribution-withdrawn", e.contribution(), null, e.mandate(), e);
            }
        }
    }

    /** That an offer is reserved as money is told by the same act as the offer. */
    public void apply(BudgetEvent event) {
        switch (event) {
            case MoneyConfirmed e -> {
                totals.bind(e.line(), e.mandate(), total(e.years()));
                add("money-confirmed", e.line(), total(e.years()), e.mandate(), e);
            }
            case MoneyCommitted e -> {
                totals.promise(e.commitment(), e.line(), e.mandate(), e.amountCents());
                add("money-committed", e.commitment(), e.amountCents(), e.mandate(), e);
            }
            case MoneyConditionMet e -> add("money-condition-met", e.commitment(), e.amountCents(), e.mandate(), e);
            case MoneyReleased e -> {
                totals.stands(e.commitment(), false);
                add("money-released", e.commitment(), e.amountCents(), e.mandate(), e);
            }
            case MoneyGranted e -> add("money-granted", e.line(), total(e.years()), e.mandate(), e);
            case GrantSettled e -> add("grant-settled", e.line(), total(e.years()), e.mandate(), e);
            case GrantRevoked e -> add("grant-revoked", e.line(), null, e.mandate(), e);
            case MoneyDoubled e -> add("money-doubled", e.line(), total(e.years()), e.mandate(), e);
            case MoneyDoublingTakenBack e ->
                add("money-doubling-taken-back", e.line(), total(e.years()), e.mandate(), e);
            case MoneySpreadAnew e -> add("money-spread-anew", e.line(), total(e.years()), e.mandate(), e);
            case BudgetLineWithdrawn e -> {
                totals.stands(e.line(), false);
                add("budget-line-withdrawn", e.line(), null, e.mandate(), e);
            }
            case MoneyReservationLapsed e -> totals.stands(e.commitment(), false);
            case CommitmentFellAway e -> totals.stands(e.commitment(), false);
            default -> {}
        }
    }

    /** @param mandate null where none was needed: then it is not told here */
    private void add(
            String act, UUID subject, @Nullable Long amountCents, @Nullable MandateCitation mandate, Event event) {
        if (mandate == null) {
            return;
        }
        var cited = CitedMandate.of(mandate);
        var by = event.by();
        done.add(new Done(
                new MandatedAct(
                        act, subject, by.organisation(), by.member(), amountCents, event.at(), cited, List.of()),
                totals.of(mandate.mandate()),
                mandate.under() == null ? 0 : totals.of(mandate.under().mandate())));
    }

    /** @param records all that is known of the mandates by now */
    public Stream<MandatedAct> examined(MandateRecords records) {
        return done.stream().map(each -> examined(each, records));
    }

    public int size() {
        return done.size();
    }

    private static MandatedAct examined(Done each, MandateRecords records) {
        var citation = each.act().mandate().citation();
        var exceeded = exceeds(each.totalCents(), records.checked(citation))
                || exceeds(each.beneathCents(), records.checkedBeneath(citation));
        var flags = Stream.concat(
                records.flags(citation, each.act().at()).stream(),
                exceeded ? Stream.of("mandate-exceeded") : Stream.empty());
        return each.act().under(records.cited(citation), flags.toList());
    }

    private static boolean exceeds(long cents, @Nullable MandateTerms checked) {
        return checked != null && checked.maximumCents() != null && cents > checked.maximumCents();
    }

    private static long total(List<YearAmount> years) {
        return years.stream().mapToLong(YearAmount::cents).sum();
    }
}
