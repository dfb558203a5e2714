// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import static nl.wijkakkoord.platform.decision.Decision.accepted;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.CallOffer;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.LapseOffer;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ReserveOffer;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.platform.decision.Decision;

/** How a line follows the offer that made it. What is heard twice changes nothing the second time. */
record Offering(BudgetLine line) {

    Decision reserve(ReserveOffer command, Instant now) {
        return line.terms() != null
                ? accepted()
                : accepted(new OfferedMoneyReserved(
                        command.line(),
                        command.wijkaanpak(),
                        command.owner(),
                        command.contribution(),
                        command.issue(),
                        command.round(),
                        Schemes.CURRENT.entry(Schemes.OWN_MEANS),
                        List.of(new YearAmount(command.year(), command.amountCents())),
                        command.before(),
                        command.cited(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Also after it lapsed: the parties may turn out to have agreed in time. */
    Decision call(CallOffer command, Instant now) {
        var terms = line.terms();
        return line.status().isCover()
                ? accepted()
                : accepted(new OfferedMoneyFellDue(
                        terms.line(),
                        terms.wijkaanpak(),
                        terms.offer().contribution(),
                        command.round(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** What was promised of it lapses with it. */
    Decision lapse(LapseOffer command, Instant now) {
        if (line.status() != LineStatus.OFFERED) {
            return accepted();
        }
        var terms = line.terms();
        var committing = new Committing(line);
        var lapsed = new OfferedMoneyLapsed(
                terms.line(),
                terms.wijkaanpak(),
                terms.offer().contribution(),
                Audience.ofWijkaanpak(),
                command.by(),
                now);
        return accepted(Stream.<Event>concat(
                        line.commitments().authority().stream()
                                .map(authority -> committing.lapsed(authority, command.by(), now)),
                        Stream.of(lapsed))
                .toList());
    }
}
