// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.fact;

import java.util.UUID;
import nl.wijkakkoord.opgaven.budget.fact.FactRequest.NewDoubling;
import nl.wijkakkoord.opgaven.budget.fact.FactRequest.NewDoublingWithdrawal;
import nl.wijkakkoord.opgaven.budget.fact.FactRequest.NewRealisation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.Realise;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SayDoubled;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.TakeBackDoubling;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of money. */
@RestController
record FactController(Commands commands) {

    /** Says that this is the same money as an offer. */
    @PostMapping("/budget-lines/{line}/doubling")
    Receipt sayDoubled(@PathVariable UUID line, @RequestBody NewDoubling body, Intent intent) {
        return commands.handle(
                intent, BudgetLine.FOLD, new SayDoubled(line, body.offer(), body.mandate(), intent.by()));
    }

    /** Takes back that this is the same money as an offer. */
    @PostMapping("/budget-lines/{line}/doubling/withdrawal")
    Receipt takeBackDoubling(@PathVariable UUID line, @RequestBody NewDoublingWithdrawal body, Intent intent) {
        return commands.handle(
                intent, BudgetLine.FOLD, new TakeBackDoubling(line, body.reason(), body.mandate(), intent.by()));
    }

    /** Says what was really spent of a commitment in a year. */
    @PostMapping("/budget-lines/{line}/commitments/{commitment}/realisation")
    Receipt realise(
            @PathVariable UUID line, @PathVariable UUID commitment, @RequestBody NewRealisation body, Intent intent) {
        return commands.handle(
                intent,
                BudgetLine.FOLD,
                new Realise(line, commitment, body.year(), body.amountCents(), body.knownOn(), intent.by()));
    }
}
