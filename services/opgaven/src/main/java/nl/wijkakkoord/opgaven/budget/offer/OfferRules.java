// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.offer;

import static nl.wijkakkoord.platform.decision.Decision.accepted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyFellOut;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.commitment.CommitmentRules;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CallOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReserveOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.LineStatus;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** How a line follows the offer that made it. What is heard twice changes nothing the second time. */
public record OfferRules(BudgetLine line, Schemes schemes) {

    /** @param leaves the last day of who offered it, null when that one is not leaving */
    public Decision reserve(ReserveOffer command, @Nullable LocalDate leaves, Instant now) {
        if (line.terms() != null) {
            return accepted();
        }
        var offered = command.offered();
        var reserved = new OfferedMoneyReserved(
                command.line(),
                offered.wijkaanpak(),
                offered.organisation(),
                offered.contribution(),
                offered.issue(),
                offered.round(),
                schemes.ownMeans(),
                List.of(new YearAmount(command.year(), offered.amountCents())),
                offered.before(),
                offered.mandate(),
                Audience.ofWijkaanpak(),
                command.by(),
                now);
        return leaves == null
                ? accepted(reserved)
                : accepted(
                        reserved,
                        new MoneyFellOut(
                                command.line(),
                                offered.wijkaanpak(),
                                offered.organisation(),
                                leaves,
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now));
    }

    /** Also after it lapsed: the parties may turn out to have agreed in time (ADR 0021). */
    public Decision call(CallOffer command, Instant now) {
        return line.status().isCover()
                ? accepted()
                : accepted(new OfferedMoneyFellDue(
                        line.terms().line(),
                        line.wijkaanpak(),
                        line.terms().offer().contribution(),
                        command.round(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** After the date it lapses (row 1-17), and with it what was promised of it. */
    public Decision lapse(LapseOffer command, Instant now) {
        if (line.status() != LineStatus.OFFERED) {
            return accepted();
        }
        var commitments = new CommitmentRules(line, schemes);
        var lapsed = new OfferedMoneyLapsed(
                line.terms().line(),
                line.wijkaanpak(),
                line.terms().offer().contribution(),
                Audience.ofWijkaanpak(),
                command.by(),
                now);
        return accepted(Stream.<Event>concat(
                        line.commitments().standing().stream()
                                .map(standing -> commitments.lapsed(standing, command.by(), now)),
                        Stream.of(lapsed))
                .toList());
    }
}
