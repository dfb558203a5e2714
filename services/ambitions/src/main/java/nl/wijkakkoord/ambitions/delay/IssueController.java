// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.DelayCommand.StateCostOfDelay;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the parties have not agreed on yet, and what waiting costs. */
@RestController
record IssueController(
        Commands commands,
        History history,
        DelayTable table,
        HeardRounds rounds,
        Access access,
        Parties parties,
        Mandates mandates,
        AllowedActions actions,
        Clock clock) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/issues")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt state(@PathVariable UUID wijkaanpak, @RequestBody NewIssue body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/ambitions/v1/issues/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return command(id, wijkaanpak, body, intent);
        });
    }

    /** Replaces what was stated before. */
    @PutMapping("/issues/{issue}")
    Receipt restate(@PathVariable UUID issue, @RequestBody NewIssue body, Intent intent) {
        return commands.handle(intent, () -> {
            var state = visible(issue, Moment.now(), intent.actor()).state();
            return command(issue, state.stated().wijkaanpak(), body, intent);
        });
    }

    @GetMapping("/wijkaanpakken/{wijkaanpak}/issues")
    ResponseEntity<Page<IssueItem>> list(@PathVariable UUID wijkaanpak, Actor actor, PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        return Pages.answer(
                page, table.of(wijkaanpak, page), item -> item.issue().toString());
    }

    @GetMapping("/issues/{issue}")
    ResponseEntity<IssueView> read(@PathVariable UUID issue, Moment moment, Actor actor) {
        var folded = visible(issue, moment, actor);
        var state = folded.state();
        var authority = parties.authority(state.stated().wijkaanpak(), actor.by());
        var allowed = moment.equals(Moment.now())
                ? List.of(
                        actions.of("restate", state.checkMayState(authority, actor.by())),
                        actions.of("offer", state.checkMayOffer(authority).and(() -> checkMandate(state, actor.by()))))
                : null;
        return Answers.of(folded, IssueView.of(state, folded.version(), allowed));
    }

    Versioned<Issue> visible(UUID issue, Moment moment, Actor actor) {
        return history.read(issue, moment, Issue.FOLD)
                .filter(folded -> access.maySee(actor, folded.state().stated().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private Check checkMandate(Issue issue, By by) {
        var today = LocalDate.now(clock);
        return mandates.checkAny(
                issue.stated().wijkaanpak(), by, mandate -> issue.checkMayOfferUnder(mandate, by, null, today));
    }

    private StateCostOfDelay command(UUID issue, UUID wijkaanpak, NewIssue body, Intent intent) {
        return new StateCostOfDelay(
                issue,
                wijkaanpak,
                body.title(),
                body.round(),
                rounds.outcome(wijkaanpak, body.round()),
                body.lines(),
                intent.by());
    }
}
