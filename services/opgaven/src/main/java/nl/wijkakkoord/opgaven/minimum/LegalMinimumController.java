// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordMinimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordNextMinimum;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
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

/** What law asks at least. */
@RestController
record LegalMinimumController(Commands commands, History history, LegalMinimumTable minimums, Access access) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/legal-minimums")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt record(@PathVariable UUID wijkaanpak, @RequestBody LegalMinimumRequest body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/opgaven/v1/legal-minimums/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return new RecordMinimum(id, wijkaanpak, body.content(), intent.by());
        });
    }

    @GetMapping("/wijkaanpakken/{wijkaanpak}/legal-minimums")
    ResponseEntity<Page<LegalMinimumItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            Actor actor,
            PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        return Pages.answer(
                page,
                minimums.of(wijkaanpak, theme, validOn, page),
                item -> item.id().toString());
    }

    @GetMapping("/legal-minimums/{minimum}")
    ResponseEntity<LegalMinimumView> read(@PathVariable UUID minimum, Moment moment, Actor actor) {
        var folded = find(minimum, moment, actor);
        return Answers.of(folded, LegalMinimumView.of(folded));
    }

    @PostMapping("/legal-minimums/{minimum}/versions")
    Receipt recordNext(@PathVariable UUID minimum, @RequestBody LegalMinimumRequest body, Intent intent) {
        return commands.handle(intent, () -> {
            find(minimum, Moment.now(), intent.actor());
            return new RecordNextMinimum(minimum, body.content(), intent.by());
        });
    }

    private Versioned<LegalMinimum> find(UUID minimum, Moment moment, Actor actor) {
        return history.read(minimum, moment, LegalMinimum.FOLD)
                .filter(folded -> access.maySee(actor, folded.state().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
