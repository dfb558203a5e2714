// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordMinimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.WithdrawMinimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumRequest.MinimumFilter;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumRequest.NewLegalMinimum;
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

/** What law asks at least. */
@RestController
record LegalMinimumController(
        History history,
        Resources resources,
        Commands commands,
        LegalMinimumTable table,
        Parties parties,
        AllowedActions actions)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/legal-minimums")
    Receipt record(@PathVariable UUID wijkaanpak, @RequestBody NewLegalMinimum body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/opgaven/v1/legal-minimums",
                id -> new RecordMinimum(id, wijkaanpak, body.content(), body.corrects(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/legal-minimums")
    ResponseEntity<Page<LegalMinimumItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            Actor actor,
            ListRequest list) {
        var filter = new MinimumFilter(wijkaanpak, theme, validOn);
        return resources.list(wijkaanpak, actor, list, page -> table.find(filter, page), LegalMinimumItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/legal-minimums/{minimum}")
    ResponseEntity<LegalMinimumView> read(@PathVariable UUID minimum, Moment moment, Actor actor) {
        return resources.read(
                minimum,
                LegalMinimum.FOLD,
                moment,
                actor,
                found -> List.of(actions.of(
                        "withdraw", found.checkMayWithdraw(parties.authority(found.wijkaanpak(), actor.by())))),
                LegalMinimumView::of);
    }

    /** The law changed, or it was recorded wrongly. */
    @PostMapping("/legal-minimums/{minimum}/versions")
    Receipt recordNext(@PathVariable UUID minimum, @RequestBody NewLegalMinimum body, Intent intent) {
        return commands.handle(intent, () -> {
            var found = history.find(minimum, LegalMinimum.FOLD, Moment.now(), intent.actor());
            return new RecordMinimum(minimum, found.state().wijkaanpak(), body.content(), body.corrects(), intent.by());
        });
    }

    /** It was recorded by mistake. */
    @PostMapping("/legal-minimums/{minimum}/withdrawal")
    Receipt withdraw(@PathVariable UUID minimum, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, LegalMinimum.FOLD, new WithdrawMinimum(minimum, body.reason(), intent.by()));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "legal-minimum",
                "/opgaven/v1/legal-minimums/{id}",
                LegalMinimum.FOLD,
                found -> Said.of(found.versions().getLast().content().text(), found));
    }
}
