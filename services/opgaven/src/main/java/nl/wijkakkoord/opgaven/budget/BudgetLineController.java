// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ApplyForSubsidy;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The money that parties have, expect or asked others for. */
@RestController
record BudgetLineController(
        Commands commands, BudgetLines lines, BudgetTable table, BudgetActions actions, Access access) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/budget-lines")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt enter(@PathVariable UUID wijkaanpak, @RequestBody NewBudgetLine body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/opgaven/v1/budget-lines/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return body.command(id, wijkaanpak, intent.by());
        });
    }

    @GetMapping("/wijkaanpakken/{wijkaanpak}/budget-lines")
    ResponseEntity<Page<BudgetLineItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable OrganisationId owner,
            @RequestParam(required = false) @Nullable LineStatus status,
            @RequestParam(required = false) @Nullable String taakveld,
            Actor actor,
            PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        var filter = new BudgetFilter(wijkaanpak, owner, status, taakveld);
        return Pages.answer(page, table.find(filter, page), item -> item.line().toString());
    }

    @GetMapping("/budget-lines/{line}")
    ResponseEntity<BudgetLineView> read(@PathVariable UUID line, Moment moment, Actor actor) {
        var folded = lines.read(line, moment, actor);
        var allowed = moment.equals(Moment.now()) ? actions.of(folded.state(), actor) : null;
        return Answers.of(folded, BudgetLineView.of(folded, allowed));
    }

    @PostMapping("/budget-lines/{line}/application")
    Receipt apply(@PathVariable UUID line, @RequestBody NewSubsidyApplication body, Intent intent) {
        return handle(line, intent, by -> new ApplyForSubsidy(line, body.appliedOn(), by));
    }

    @PostMapping("/budget-lines/{line}/grant")
    Receipt grant(@PathVariable UUID line, @RequestBody NewGrant body, Intent intent) {
        return handle(line, intent, by -> body.command(line, by));
    }

    @PostMapping("/budget-lines/{line}/confirmation")
    Receipt confirm(@PathVariable UUID line, @RequestBody NewMoneyConfirmation body, Intent intent) {
        return handle(line, intent, by -> new ConfirmMoney(line, body.amountCents(), body.mandate(), by));
    }

    @PostMapping("/budget-lines/{line}/spreading")
    Receipt spread(@PathVariable UUID line, @RequestBody NewSpread body, Intent intent) {
        return handle(line, intent, by -> new SpreadMoney(line, body.amounts(), by));
    }

    @PostMapping("/budget-lines/{line}/withdrawal")
    Receipt withdraw(@PathVariable UUID line, @RequestBody NewLineWithdrawal body, Intent intent) {
        return handle(line, intent, by -> new WithdrawLine(line, body.reason(), body.mandate(), by));
    }

    private Receipt handle(UUID line, Intent intent, Function<By, BudgetCommand> command) {
        return commands.handle(intent, () -> {
            lines.read(line, Moment.now(), intent.actor());
            return command.apply(intent.by());
        });
    }
}
