// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.contribution.Contribution.Status;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.WithdrawContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionRequest.ContributionFilter;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionRequest.NewContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionRequest.NewWithdrawal;
import nl.wijkakkoord.ambitions.delay.issue.Issue;
import nl.wijkakkoord.ambitions.delay.issue.RoundProjection;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
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
import nl.wijkakkoord.platform.store.Versioned;
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

/** What parties offer to close an issue, if the parties agree in time. */
@RestController
record ContributionController(
        History history,
        Resources resources,
        Commands commands,
        ContributionTable table,
        RoundProjection rounds,
        Parties parties,
        Mandates mandates,
        AllowedActions actions,
        Clock clock)
        implements Searchable {

    @CreateMapping("/issues/{issue}/contributions")
    Receipt offer(@PathVariable UUID issue, @RequestBody NewContribution body, Intent intent) {
        return resources.create(
                intent,
                issue,
                Issue.FOLD,
                "/ambitions/v1/contributions",
                (id, open) -> body.offer(
                        id,
                        open,
                        rounds.digestsOf(open.stated().round()),
                        table.offered(open.wijkaanpak()),
                        intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/issues/{issue}/contributions")
    ResponseEntity<Page<ContributionItem>> list(
            @PathVariable UUID issue,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            @RequestParam(required = false) @Nullable Status status,
            Actor actor,
            ListRequest list) {
        var filter = new ContributionFilter(issue, organisation, status);
        return resources.list(issue, Issue.FOLD, actor, list, table.find(filter), ContributionItem::contribution);
    }

    @Acts(Act.READS)
    @GetMapping("/contributions/{contribution}")
    ResponseEntity<ContributionView> read(@PathVariable UUID contribution, Moment moment, Actor actor) {
        return resources.read(
                contribution,
                Contribution.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> ContributionView.of(
                        found, roundOf(found.state().offered().issue(), moment, found), allowed));
    }

    /** The round that the issue waits for then. */
    private UUID roundOf(UUID issue, Moment moment, Versioned<?> found) {
        var then = moment.version() == null ? moment : new Moment(found.at(), null);
        return history.read(issue, then, Issue.FOLD)
                .orElseThrow()
                .state()
                .stated()
                .round();
    }

    /** Takes the offer back, as long as the parties did not agree. */
    @PostMapping("/contributions/{contribution}/withdrawal")
    Receipt withdraw(@PathVariable UUID contribution, @RequestBody NewWithdrawal body, Intent intent) {
        return commands.handle(
                intent,
                Contribution.FOLD,
                new WithdrawContribution(contribution, body.reason(), body.mandate(), intent.by()));
    }

    private List<AllowedAction> allowed(Contribution contribution, Actor actor) {
        var by = actor.by();
        var today = LocalDate.now(clock);
        var authority = parties.authority(contribution.wijkaanpak(), by, today);
        return List.of(actions.of(
                "withdraw",
                contribution
                        .checkMayWithdraw(authority, by, parties.successors(contribution.wijkaanpak()))
                        .and(() -> mandates.checkAny(
                                contribution.wijkaanpak(),
                                by,
                                mandate -> mandate.checkMayAct(
                                        by,
                                        contribution.wijkaanpak(),
                                        SubjectType.CONTRIBUTION,
                                        contribution.offered().amountCents(),
                                        today)))));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "contribution",
                "/ambitions/v1/contributions/{id}",
                Contribution.FOLD,
                found -> Said.of(null, found.withdrawn()));
    }
}
