// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.decisions.round.command.PaperCommand.ConfirmPaper;
import nl.wijkakkoord.decisions.round.command.PaperCommand.RejectPaper;
import nl.wijkakkoord.decisions.round.command.PaperRequest.NewPaperConfirmation;
import nl.wijkakkoord.decisions.round.command.PaperRequest.NewPaperPosition;
import nl.wijkakkoord.decisions.round.paper.PaperView;
import nl.wijkakkoord.decisions.round.paper.RecordedPaper;
import nl.wijkakkoord.decisions.round.reason.ReasonsAside;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Pages;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/rounds/{round}/paper-positions")
record PaperController(Commands commands, Resources resources, ReasonsAside aside) {

    @PostMapping
    Receipt record(@PathVariable UUID round, @RequestBody NewPaperPosition body, Intent intent) {
        return commands.handle(intent, Round.FOLD, body.command(round, intent.by()));
    }

    @PostMapping("/{number}/confirmation")
    Receipt confirm(
            @PathVariable UUID round, @PathVariable int number, @RequestBody NewPaperConfirmation body, Intent intent) {
        return commands.handle(intent, Round.FOLD, new ConfirmPaper(round, number, body.mandate(), intent.by()));
    }

    @PostMapping("/{number}/rejection")
    Receipt reject(@PathVariable UUID round, @PathVariable int number, Intent intent) {
        return commands.handle(intent, Round.FOLD, new RejectPaper(round, number, intent.by()));
    }

    /** All that was recorded, by number, and what became of it. */
    @Acts(Act.READS)
    @GetMapping
    ResponseEntity<Page<PaperView>> list(@PathVariable UUID round, Moment moment, Actor actor, PageRequest page) {
        var after = page.after(Integer::valueOf);
        var given = aside.givenTo(actor.organisation(), round);
        var found = resources.read(round, Round.FOLD, moment, actor, read -> papers(read.state()));
        var rows = found.getBody().stream()
                .map(paper -> PaperView.of(paper, given.of(paper.recorded())))
                .filter(paper -> after == null || paper.number() > after)
                .limit(page.rows())
                .toList();
        var answer = Pages.answer(page, rows, PaperView::number);
        return ResponseEntity.ok()
                .headers(found.getHeaders())
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private static List<RecordedPaper> papers(Round round) {
        var all = round.voices().papers().all();
        return round.endedAt() == null
                ? all
                : all.stream().map(RecordedPaper::ended).toList();
    }
}
