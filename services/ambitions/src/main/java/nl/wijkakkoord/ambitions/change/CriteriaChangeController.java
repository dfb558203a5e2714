// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionHistory;
import nl.wijkakkoord.ambitions.change.CriteriaChangeCommand.SubmitChange;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
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

/** Requests to change criteria of the adopted ambition. */
@RestController
record CriteriaChangeController(
        Commands commands, CriteriaChangeHistory history, CriteriaChangeTable list, AmbitionHistory ambitions) {

    /** Freezes the request and puts it before the parties. */
    @PostMapping("/ambitions/{ambition}/criteria-changes")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt submit(@PathVariable UUID ambition, @RequestBody NewCriteriaChange body, Intent intent) {
        var change = UUID.randomUUID();
        return commands.create(intent, "/ambitions/v1/criteria-changes/" + change, () -> {
            ambitions.read(ambition, Moment.now(), intent.actor());
            return new SubmitChange(change, ambition, body.reason(), body.changes(), intent.by());
        });
    }

    @GetMapping("/ambitions/{ambition}/criteria-changes")
    ResponseEntity<Page<CriteriaChangeItem>> list(@PathVariable UUID ambition, Actor actor, PageRequest page) {
        ambitions.read(ambition, Moment.now(), actor);
        return Pages.answer(page, list.of(ambition, page), item -> item.id().toString());
    }

    @GetMapping("/criteria-changes/{change}")
    ResponseEntity<CriteriaChangeView> read(@PathVariable UUID change, Moment moment, Actor actor) {
        var folded = history.read(change, moment, actor);
        return Answers.of(folded, CriteriaChangeView.of(folded));
    }
}
