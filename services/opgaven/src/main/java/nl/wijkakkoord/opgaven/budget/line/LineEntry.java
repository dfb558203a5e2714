// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.money.Years;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.opgaven.scheme.Taakvelden;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;

/** How money comes on the list: as an expectation, of the own organisation or of another. It binds nobody. */
public final class LineEntry {
    private LineEntry() {}

    /**
     * @param ownerAdmitted whether the owner takes part
     * @param opgaveThere whether the opgave that it names is one of this wijkaanpak; true when it names none
     */
    public static Decision enter(
            EnterLine command,
            ActorAuthority authority,
            boolean ownerAdmitted,
            boolean opgaveThere,
            Schemes schemes,
            Taakvelden taakvelden,
            Instant now) {
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(!ownerAdmitted, BudgetRefusal.OWNER_NOT_ADMITTED, command.owner()))
                .and(() -> refuseWhen(!opgaveThere, BudgetRefusal.MONEY_FOR_UNKNOWN_OPGAVE, command.opgave()))
                .and(() -> refuseWhen(command.untilYear() < command.fromYear(), BudgetRefusal.YEARS_REVERSED))
                .and(() -> schemes.checkKnown(command.scheme()))
                .and(() -> taakvelden.checkKnown(command.taakveld()))
                .thenRecord(() -> new BudgetLineEntered(
                        command.line(),
                        command.wijkaanpak(),
                        command.owner(),
                        command.title(),
                        command.opgave(),
                        taakvelden.entry(command.taakveld()),
                        schemes.entry(command.scheme()),
                        Years.equally(command.amountCents(), command.fromYear(), command.untilYear()),
                        command.conditions(),
                        command.deadline(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }
}
