// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.StateCostOfDelay;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.WithdrawIssue;
import nl.wijkakkoord.ambitions.delay.issue.IssueRequest.NewIssue;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the parties have not agreed on yet, and what waiting costs. */
@RestController
record IssueController(
        History history,
        Resources resources,
        Commands commands,
        IssueTable table,
        RoundProjection rounds,
        Parties parties,
        Mandates mandates,
        AllowedActions actions,
        Clock clock)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/issues")
    Receipt state(@PathVariable UUID wijkaanpak, @RequestBody NewIssue body, Intent intent) {
        return resources.create(
                intent, wijkaanpak, "/ambitions/v1/issues", id -> command(id, wijkaanpak, body, false, intent));
    }

    /** Replaces what was stated before; what was offered moves with it to the next round on the same thing. */
    @PutMapping("/issues/{issue}")
    Receipt restate(@PathVariable UUID issue, @RequestBody NewIssue body, Intent intent) {
        return commands.handle(intent, () -> {
            var found = history.find(issue, Issue.FOLD, Moment.now(), intent.actor());
            var stated = found.state().stated();
            var bound = !rounds.onTheSame(stated.round(), body.round()) && table.hasOffers(issue);
            return command(issue, stated.wijkaanpak(), body, bound, intent);
        });
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/issues")
    ResponseEntity<Page<IssueItem>> list(@PathVariable UUID wijkaanpak, Actor actor, ListRequest list) {
        return resources.list(wijkaanpak, actor, list, page -> table.of(wijkaanpak, page), IssueItem::issue);
    }

    @Acts(Act.READS)
    @GetMapping("/issues/{issue}")
    ResponseEntity<IssueView> read(@PathVariable UUID issue, Moment moment, Actor actor) {
        return resources.read(issue, Issue.FOLD, moment, actor, found -> allowed(found, actor), IssueView::of);
    }

    /** Takes back what the own organisation stated, as long as it is open. */
    @PostMapping("/issues/{issue}/withdrawal")
    Receipt withdraw(@PathVariable UUID issue, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Issue.FOLD, new WithdrawIssue(issue, body.reason(), intent.by()));
    }

    private List<AllowedAction> allowed(Issue found, Actor actor) {
        var by = actor.by();
        var issue = found.with(parties.successors(found.wijkaanpak()));
        var today = LocalDate.now(clock);
        var authority = parties.authority(issue.wijkaanpak(), by);
        var offer = issue.checkMayOffer(authority)
                .and(() -> mandates.checkAny(
                        issue.wijkaanpak(),
                        by,
                        mandate -> mandate.checkMayAct(by, issue.wijkaanpak(), SubjectType.CONTRIBUTION, null, today)));
        return List.of(
                actions.of("restate", issue.checkMayState(authority, by)),
                actions.of("offer", offer),
                actions.of(
                        "withdraw",
                        found.with(parties.enders(found.wijkaanpak(), by)).checkMayState(authority, by)));
    }

    private StateCostOfDelay command(UUID issue, UUID wijkaanpak, NewIssue body, boolean bound, Intent intent) {
        var outcome = rounds.outcome(wijkaanpak, body.round());
        return new StateCostOfDelay(
                issue, wijkaanpak, body.title(), body.round(), outcome, bound, body.lines(), intent.by());
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "issue",
                "/ambitions/v1/issues/{id}",
                Issue.FOLD,
                found -> Said.of(found.stated().title(), found));
    }
}
