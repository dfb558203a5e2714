// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.grant;

import java.util.UUID;
import nl.wijkakkoord.opgaven.budget.grant.GrantRequest.NewGrant;
import nl.wijkakkoord.opgaven.budget.grant.GrantRequest.NewGrantRefusal;
import nl.wijkakkoord.opgaven.budget.grant.GrantRequest.NewObjection;
import nl.wijkakkoord.opgaven.budget.grant.GrantRequest.NewReclaim;
import nl.wijkakkoord.opgaven.budget.grant.GrantRequest.NewRevocation;
import nl.wijkakkoord.opgaven.budget.grant.GrantRequest.NewSettlement;
import nl.wijkakkoord.opgaven.budget.grant.GrantRequest.NewSubsidyApplication;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ApplyForSubsidy;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an application for a grant. */
@RestController
record GrantController(Commands commands) {

    @PostMapping("/budget-lines/{line}/application")
    Receipt apply(@PathVariable UUID line, @RequestBody NewSubsidyApplication body, Intent intent) {
        return commands.handle(intent, BudgetLine.FOLD, new ApplyForSubsidy(line, body.appliedOn(), intent.by()));
    }

    @PostMapping("/budget-lines/{line}/grant")
    Receipt grant(@PathVariable UUID line, @RequestBody NewGrant body, Intent intent) {
        return commands.handle(intent, BudgetLine.FOLD, body.command(line, intent.by()));
    }

    @PostMapping("/budget-lines/{line}/refusal")
    Receipt refuse(@PathVariable UUID line, @RequestBody NewGrantRefusal body, Intent intent) {
        return commands.handle(intent, BudgetLine.FOLD, body.command(line, intent.by()));
    }

    @PostMapping("/budget-lines/{line}/objection")
    Receipt object(@PathVariable UUID line, @RequestBody NewObjection body, Intent intent) {
        return commands.handle(intent, BudgetLine.FOLD, body.command(line, intent.by()));
    }

    @PostMapping("/budget-lines/{line}/settlement")
    Receipt settle(@PathVariable UUID line, @RequestBody NewSettlement body, Intent intent) {
        return commands.handle(intent, BudgetLine.FOLD, body.command(line, intent.by()));
    }

    @PostMapping("/budget-lines/{line}/revocation")
    Receipt revoke(@PathVariable UUID line, @RequestBody NewRevocation body, Intent intent) {
        return commands.handle(intent, BudgetLine.FOLD, body.command(line, intent.by()));
    }

    @PostMapping("/budget-lines/{line}/reclaims")
    Receipt reclaim(@PathVariable UUID line, @RequestBody NewReclaim body, Intent intent) {
        return commands.handle(intent, BudgetLine.FOLD, body.command(line, intent.by()));
    }
}
