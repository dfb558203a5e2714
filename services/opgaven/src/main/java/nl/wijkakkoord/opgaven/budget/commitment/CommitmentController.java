// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import java.util.UUID;
import nl.wijkakkoord.opgaven.budget.commitment.CommitmentRequest.NewCommitment;
import nl.wijkakkoord.opgaven.budget.commitment.CommitmentRequest.NewConditionMet;
import nl.wijkakkoord.opgaven.budget.commitment.CommitmentRequest.NewMoneyRelease;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.promise.Commitment;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What owners promise of their lines to measures. */
@RestController
record CommitmentController(Commands commands, Resources resources) {

    @CreateMapping("/budget-lines/{line}/commitments")
    Receipt commit(@PathVariable UUID line, @RequestBody NewCommitment body, Intent intent) {
        return resources.create(
                intent,
                line,
                BudgetLine.FOLD,
                "/opgaven/v1/budget-lines/" + line + "/commitments",
                (id, _) -> body.command(line, id, intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/budget-lines/{line}/commitments/{commitment}")
    ResponseEntity<Commitment> read(
            @PathVariable UUID line, @PathVariable UUID commitment, Moment moment, Actor actor) {
        return resources.read(
                line,
                BudgetLine.FOLD,
                moment,
                actor,
                found -> found.state()
                        .commitments()
                        .find(commitment)
                        .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE)));
    }

    /** Says that the condition is met. */
    @PostMapping("/budget-lines/{line}/commitments/{commitment}/fulfilment")
    Receipt fulfil(
            @PathVariable UUID line, @PathVariable UUID commitment, @RequestBody NewConditionMet body, Intent intent) {
        return commands.handle(
                intent, BudgetLine.FOLD, new MeetCondition(line, commitment, body.mandate(), intent.by()));
    }

    @PostMapping("/budget-lines/{line}/commitments/{commitment}/release")
    Receipt release(
            @PathVariable UUID line, @PathVariable UUID commitment, @RequestBody NewMoneyRelease body, Intent intent) {
        return commands.handle(
                intent,
                BudgetLine.FOLD,
                new ReleaseMoney(line, commitment, body.reason(), body.mandate(), intent.by()));
    }
}
