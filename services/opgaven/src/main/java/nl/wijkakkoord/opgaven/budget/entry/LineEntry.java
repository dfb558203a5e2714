// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.entry;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyFellOut;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetRefusal;
import nl.wijkakkoord.opgaven.money.Years;
import nl.wijkakkoord.opgaven.scheme.Editions;
import nl.wijkakkoord.opgaven.scheme.Editions.Asked;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** How money comes on the list: as an expectation, of the own organisation or of another. It binds nobody. */
public final class LineEntry {
    private LineEntry() {}

    public static Decision enter(EnterLine command, ActorAuthority authority, EntryFacts facts, Instant now) {
        var schemes = facts.schemes();
        var asked = new Asked(facts.recipient(), command.claim(), command.amountCents());
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(!facts.ownerAdmitted(), BudgetRefusal.OWNER_NOT_ADMITTED, command.owner()))
                .and(() -> refuseWhen(!facts.opgaveThere(), BudgetRefusal.MONEY_FOR_UNKNOWN_OPGAVE, command.opgave()))
                .and(() -> refuseWhen(command.untilYear() < command.fromYear(), BudgetRefusal.YEARS_REVERSED))
                .and(() -> refuseWhen(
                        facts.lines() >= Amounts.MOST_PARTS, BudgetRefusal.TOO_MANY_LINES, Amounts.MOST_PARTS))
                .and(() -> schemes.checkKnown(command.scheme()))
                .and(() -> facts.taakvelden().checkKnown(command.taakveld()))
                .and(() -> checkFollows(command, facts.followed()))
                .and(() -> Editions.checkExpected(schemes, command.scheme(), facts.day(command.deadline()), asked))
                .then(() -> entered(
                        facts,
                        new BudgetLineEntered(
                                command.line(),
                                command.wijkaanpak(),
                                command.owner(),
                                command.title(),
                                command.opgave(),
                                facts.taakvelden().entry(command.taakveld()),
                                schemes.entry(command.scheme()),
                                Years.equally(command.amountCents(), command.fromYear(), command.untilYear()),
                                command.conditions(),
                                command.deadline(),
                                command.follows(),
                                command.claim(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)));
    }

    /** Money of who is leaving falls out with it. */
    private static Decision entered(EntryFacts facts, BudgetLineEntered event) {
        return facts.leaves() == null
                ? Decision.accepted(event)
                : Decision.accepted(
                        event,
                        new MoneyFellOut(
                                event.line(),
                                event.wijkaanpak(),
                                event.owner(),
                                facts.leaves(),
                                event.audience(),
                                event.by(),
                                event.at()));
    }

    private static Check checkFollows(EnterLine command, @Nullable BudgetLine followed) {
        var follows = followed != null
                && followed.terms() != null
                && followed.wijkaanpak().equals(command.wijkaanpak())
                && followed.terms().owner().equals(command.owner())
                && followed.status().isNothing();
        return refuseWhen(
                command.follows() != null && !follows, BudgetRefusal.FOLLOWS_NO_ENDED_LINE, command.follows());
    }
}
