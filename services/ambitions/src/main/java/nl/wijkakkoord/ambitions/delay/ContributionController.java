// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.DelayCommand.OfferContribution;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What parties offer to close an issue, if the parties agree in time. */
@RestController
record ContributionController(
        Commands commands, History history, DelayTable table, Access access, IssueController issues) {

    @PostMapping("/issues/{issue}/contributions")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt offer(@PathVariable UUID issue, @RequestBody NewContribution body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/ambitions/v1/contributions/" + id, () -> {
            var state = issues.visible(issue, Moment.now(), intent.actor()).state();
            var before = body.before().truncatedTo(ChronoUnit.MILLIS);
            return new OfferContribution(id, state, body.amountCents(), before, body.mandate(), intent.by());
        });
    }

    @GetMapping("/issues/{issue}/contributions")
    ResponseEntity<Page<ContributionItem>> list(@PathVariable UUID issue, Actor actor, PageRequest page) {
        issues.visible(issue, Moment.now(), actor);
        return Pages.answer(
                page, table.offeredOn(issue, page), item -> item.contribution().toString());
    }

    @GetMapping("/contributions/{contribution}")
    ResponseEntity<ContributionView> read(@PathVariable UUID contribution, Moment moment, Actor actor) {
        var folded = history.read(contribution, moment, Contribution.FOLD)
                .filter(found -> access.maySee(actor, found.state().offered().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
        return Answers.of(folded, ContributionView.of(folded.state()));
    }
}
