// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What owners promise of their lines to measures. */
@RestController
record CommitmentController(Commands commands, BudgetLines lines) {

    @PostMapping("/budget-lines/{line}/commitments")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt commit(@PathVariable UUID line, @RequestBody NewCommitment body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/opgaven/v1/budget-lines/" + line + "/commitments/" + id, () -> {
            lines.read(line, Moment.now(), intent.actor());
            return body.command(line, id, intent.by());
        });
    }

    @GetMapping("/budget-lines/{line}/commitments/{commitment}")
    ResponseEntity<Commitment> read(
            @PathVariable UUID line, @PathVariable UUID commitment, Moment moment, Actor actor) {
        var folded = lines.read(line, moment, actor);
        var found = folded.state()
                .commitments()
                .find(commitment)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
        return Answers.of(folded, found);
    }

    /** Says that the condition is met. */
    @PostMapping("/budget-lines/{line}/commitments/{commitment}/fulfilment")
    Receipt fulfil(
            @PathVariable UUID line, @PathVariable UUID commitment, @RequestBody NewConditionMet body, Intent intent) {
        return handle(line, intent, by -> new MeetCondition(line, commitment, body.mandate(), by));
    }

    @PostMapping("/budget-lines/{line}/commitments/{commitment}/release")
    Receipt release(
            @PathVariable UUID line, @PathVariable UUID commitment, @RequestBody NewMoneyRelease body, Intent intent) {
        return handle(line, intent, by -> new ReleaseMoney(line, commitment, body.reason(), body.mandate(), by));
    }

    private Receipt handle(UUID line, Intent intent, Function<By, BudgetCommand> command) {
        return commands.handle(intent, () -> {
            lines.read(line, Moment.now(), intent.actor());
            return command.apply(intent.by());
        });
    }
}
