// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.platform.deciding.Commands;
import nl.wijkakkoord.platform.deciding.Receipt;
import nl.wijkakkoord.platform.deciding.RefusedException;
import nl.wijkakkoord.platform.deciding.RequestRefusal;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.web.Intent;
import nl.wijkakkoord.platform.web.Moment;
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
class CommitmentController {
    private final Commands commands;
    private final BudgetLines lines;

    CommitmentController(Commands commands, BudgetLines lines) {
        this.commands = commands;
        this.lines = lines;
    }

    @PostMapping("/budget-lines/{line}/commitments")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> commit(@PathVariable UUID line, @RequestBody NewCommitment body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/opgaven/v1/budget-lines/" + line + "/commitments/" + id, () -> {
            lines.read(line, Moment.now(), intent.actor());
            return body.command(line, id, intent.actor().by());
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
        return folded.answer(found);
    }

    /** Says that the condition is met. */
    @PostMapping("/budget-lines/{line}/commitments/{commitment}/fulfilment")
    ResponseEntity<Receipt> fulfil(
            @PathVariable UUID line, @PathVariable UUID commitment, @RequestBody NewConditionMet body, Intent intent) {
        return handle(line, intent, by -> new MeetCondition(line, commitment, body.mandate(), by));
    }

    @PostMapping("/budget-lines/{line}/commitments/{commitment}/release")
    ResponseEntity<Receipt> release(
            @PathVariable UUID line, @PathVariable UUID commitment, @RequestBody NewMoneyRelease body, Intent intent) {
        return handle(line, intent, by -> new ReleaseMoney(line, commitment, body.reason(), body.mandate(), by));
    }

    private ResponseEntity<Receipt> handle(UUID line, Intent intent, Function<By, BudgetCommand> command) {
        return commands.handle(intent, () -> {
            lines.read(line, Moment.now(), intent.actor());
            return command.apply(intent.actor().by());
        });
    }
}
