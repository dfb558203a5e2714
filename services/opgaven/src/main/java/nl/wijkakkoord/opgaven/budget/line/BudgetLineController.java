// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLineRequest.BudgetFilter;
import nl.wijkakkoord.opgaven.budget.line.BudgetLineRequest.NewBudgetLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLineRequest.NewLineWithdrawal;
import nl.wijkakkoord.opgaven.budget.line.BudgetLineRequest.NewMoneyConfirmation;
import nl.wijkakkoord.opgaven.budget.line.BudgetLineRequest.NewSpread;
import nl.wijkakkoord.opgaven.budget.line.BudgetLineRequest.NewYearAmount;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The money that parties have, expect or asked others for. */
@RestController
record BudgetLineController(
        Commands commands,
        Resources resources,
        BudgetTable table,
        Parties parties,
        Mandates mandates,
        AllowedActions actions,
        Clock clock)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/budget-lines")
    Receipt enter(@PathVariable UUID wijkaanpak, @RequestBody NewBudgetLine body, Intent intent) {
        return resources.create(
                intent, wijkaanpak, "/opgaven/v1/budget-lines", id -> body.command(id, wijkaanpak, intent.by()));
    }

    /**
     * @param opgave that it is for, or is promised to a measure of
     * @param measure that it is promised to
     */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/budget-lines")
    ResponseEntity<Page<BudgetLineItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable OrganisationId owner,
            @RequestParam(required = false) @Nullable LineStatus status,
            @RequestParam(required = false) @Nullable String taakveld,
            @RequestParam(required = false) @Nullable UUID opgave,
            @RequestParam(required = false) @Nullable UUID measure,
            Actor actor,
            ListRequest list) {
        var filter = new BudgetFilter(wijkaanpak, owner, status, taakveld, opgave, measure);
        return resources.list(wijkaanpak, actor, list, table.find(filter), BudgetLineItem::line);
    }

    @Acts(Act.READS)
    @GetMapping("/budget-lines/{line}")
    ResponseEntity<BudgetLineView> read(@PathVariable UUID line, Moment moment, Actor actor) {
        return resources.read(
                line, BudgetLine.FOLD, moment, actor, found -> allowed(found, actor.by()), (found, allowed) -> {
                    var wijkaanpak = found.state().wijkaanpak();
                    var then = then(found, moment);
                    return BudgetLineView.of(found, parties.successors(wijkaanpak, then), DutchDay.of(then), allowed);
                });
    }

    @PostMapping("/budget-lines/{line}/confirmation")
    Receipt confirm(@PathVariable UUID line, @RequestBody NewMoneyConfirmation body, Intent intent) {
        return commands.handle(intent, BudgetLine.FOLD, body.command(line, intent.by()));
    }

    @PostMapping("/budget-lines/{line}/spreading")
    Receipt spread(@PathVariable UUID line, @RequestBody NewSpread body, Intent intent) {
        return commands.handle(
                intent,
                BudgetLine.FOLD,
                new SpreadMoney(line, NewYearAmount.amounts(body.years()), body.mandate(), intent.by()));
    }

    @PostMapping("/budget-lines/{line}/withdrawal")
    Receipt withdraw(@PathVariable UUID line, @RequestBody NewLineWithdrawal body, Intent intent) {
        return commands.handle(
                intent, BudgetLine.FOLD, new WithdrawLine(line, body.reason(), body.mandate(), intent.by()));
    }

    private List<AllowedAction> allowed(BudgetLine found, By by) {
        var line = found.with(parties.successors(found.wijkaanpak()));
        var authority = parties.authority(line.wijkaanpak(), by);
        var granted = line.checkMayGrant(by, authority);
        var status = line.status();
        return List.of(
                actions.of("apply", granted.and(status::checkMayApply)),
                actions.of("grant", granted),
                actions.of("refuse", granted.and(status::checkMayBeRefused)),
                actions.of("object", granted.and(status::checkMayObject)),
                actions.of("settle", granted.and(status::checkGranted)),
                actions.of("revoke", granted.and(status::checkGranted).and(() -> checkAnyMandate(line, by, true))),
                actions.of("reclaim", granted.and(status::checkMayReclaim)),
                actions.of(
                        "confirm",
                        line.checkMayConfirm(by, authority).and(() -> checkAnyMandate(line, by, status.isBound()))),
                actions.of(
                        "spread",
                        line.checkMayChange(by, authority).and(() -> checkDisposal(line, by, status.isBound()))),
                actions.of(
                        "commit",
                        line.checkMayChange(by, authority)
                                .and(() -> line.checkMayPromise(LocalDate.now(clock)))
                                .and(() -> checkAnyMandate(line, by, false))),
                actions.of(
                        "withdraw",
                        line.checkMayWithdraw(by, authority).and(() -> checkDisposal(line, by, status.isCover()))));
    }

    /** Of when it is told; of a version, when its last event was recorded. */
    private Instant then(Versioned<BudgetLine> found, Moment moment) {
        if (moment.present()) {
            return clock.instant();
        }
        return moment.asOf() == null ? found.at() : moment.asOf();
    }

    /** What is not bound yet, its owner changes without a mandate. */
    private Check checkDisposal(BudgetLine line, By by, boolean bound) {
        return bound ? checkAnyMandate(line, by, true) : Check.passed();
    }

    /** @param whole whether the mandate must reach to all of the line */
    private Check checkAnyMandate(BudgetLine line, By by, boolean whole) {
        var today = LocalDate.now(clock);
        var cents = whole ? (Long) line.amountCents() : null;
        return mandates.checkAny(
                line.wijkaanpak(),
                by,
                mandate -> mandate.checkMayAct(by, line.wijkaanpak(), SubjectType.BUDGET, cents, today));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "budget-line",
                "/opgaven/v1/budget-lines/{id}",
                BudgetLine.FOLD,
                found -> Said.of(found.terms().title(), found.terms(), found.conditions()));
    }
}
