// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.mandate.Mandates;
import nl.wijkakkoord.platform.party.Parties;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import org.springframework.stereotype.Component;

/** What somebody could do with a line now, by the commands' own checks. */
@Component
class BudgetActions {
    private final Parties parties;
    private final Mandates mandates;
    private final AllowedActions actions;
    private final Clock clock;

    BudgetActions(Parties parties, Mandates mandates, AllowedActions actions, Clock clock) {
        this.parties = parties;
        this.mandates = mandates;
        this.actions = actions;
        this.clock = clock;
    }

    List<AllowedAction> of(BudgetLine line, Actor actor) {
        var by = actor.by();
        var standing = parties.standing(line.terms().wijkaanpak(), by);
        return List.of(
                actions.of("apply", line.whyNotApply(by, standing)),
                actions.of("grant", line.whyNotGrant(by, standing)),
                actions.of("confirm", line.whyNotConfirm(by, standing).or(() -> whyNoMandate(line, by))),
                actions.of("spread", line.whyNotChange(by, standing)),
                actions.of(
                        "commit",
                        new Committing(line).whyNotCommit(by, standing).or(() -> whyNoMandate(line, by))),
                actions.of("withdraw", line.whyNotWithdraw(by, standing)));
    }

    private Optional<Decision> whyNoMandate(BudgetLine line, By by) {
        var today = LocalDate.now(clock);
        return mandates.whyNone(
                line.terms().wijkaanpak(),
                by,
                mandate -> mandate.whyNotAct(by, line.terms().wijkaanpak(), SubjectType.BUDGET, null, today));
    }
}
