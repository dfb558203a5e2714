// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.reference.ReferenceCommand.AddReference;
import nl.wijkakkoord.opgaven.reference.ReferenceCommand.WithdrawReference;
import nl.wijkakkoord.opgaven.reference.ReferenceRequest.NewThemeReference;
import nl.wijkakkoord.opgaven.theme.ThemeProjection;
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

/** What there is to read about themes. */
@RestController
record ReferenceController(
        Commands commands,
        Resources resources,
        ReferenceTable table,
        ThemeProjection themes,
        Parties parties,
        AllowedActions actions)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/references")
    Receipt add(@PathVariable UUID wijkaanpak, @RequestBody NewThemeReference body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/opgaven/v1/references",
                id -> new AddReference(
                        id, wijkaanpak, body.theme(), body.reference().reference(), intent.by()));
    }

    /** @param theme its name; all when absent */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/references")
    ResponseEntity<Page<ReferenceItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable String theme,
            Actor actor,
            ListRequest list) {
        return resources.list(wijkaanpak, actor, list, page -> table.of(wijkaanpak, theme, page), ReferenceItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/references/{reference}")
    ResponseEntity<ReferenceView> read(@PathVariable UUID reference, Moment moment, Actor actor) {
        return resources.read(
                reference,
                ThemeReference.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) ->
                        ReferenceView.of(found, allowed == null ? null : themeWithdrawn(found.state()), allowed));
    }

    /** Who added it takes it back. */
    @PostMapping("/references/{reference}/withdrawal")
    Receipt withdraw(@PathVariable UUID reference, @RequestBody Reason body, Intent intent) {
        return commands.handle(
                intent, ThemeReference.FOLD, new WithdrawReference(reference, body.reason(), intent.by()));
    }

    private boolean themeWithdrawn(ThemeReference reference) {
        return themes.isWithdrawn(reference.wijkaanpak(), reference.added().theme());
    }

    private List<AllowedAction> allowed(ThemeReference reference, Actor actor) {
        var authority = parties.authority(reference.wijkaanpak(), actor.by());
        var enders = parties.enders(reference.wijkaanpak(), actor.by());
        return List.of(actions.of("withdraw", reference.checkMayWithdraw(authority, actor.by(), enders)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "reference",
                "/opgaven/v1/references/{id}",
                ThemeReference.FOLD,
                found -> Said.of(found.added().content().title(), found));
    }
}
