// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import org.springframework.stereotype.Component;

/** What somebody could do with a line now, by the commands' own checks. */
@Component
record BudgetActions(Parties parties, Mandates mandates, AllowedActions actions, Clock clock) {

    List<AllowedAction> of(BudgetLine line, Actor actor) {
        var by = actor.by();
        var authority = parties.authority(line.terms().wijkaanpak(), by);
        return List.of(
                actions.of("apply", line.checkMayApply(by, authority)),
                actions.of("grant", line.checkMayGrant(by, authority)),
                actions.of("confirm", line.checkMayConfirm(by, authority).and(() -> checkMandate(line, by))),
                actions.of("spread", line.checkMayChange(by, authority)),
                actions.of(
                        "commit",
                        new Committing(line).checkMayCommit(by, authority).and(() -> checkMandate(line, by))),
                actions.of("withdraw", line.checkMayWithdraw(by, authority)));
    }

    private Check checkMandate(BudgetLine line, By by) {
        var today = LocalDate.now(clock);
        return mandates.checkAny(
                line.terms().wijkaanpak(),
                by,
                mandate -> mandate.checkMayAct(by, line.terms().wijkaanpak(), SubjectType.BUDGET, null, today));
    }
}
