// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.util.UUID;
import nl.wijkakkoord.opgaven.reference.ReferenceRequest.NewThemeReference;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What there is to read about themes. */
@RestController
record ReferenceController(History history, Resources resources, ReferenceTable table) {

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
            PageRequest page) {
        return resources.list(wijkaanpak, actor, page, () -> table.of(wijkaanpak, theme, page), ReferenceItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/references/{reference}")
    ReferenceView read(@PathVariable UUID reference, Actor actor) {
        var found = history.find(reference, ThemeReference.FOLD, Moment.now(), actor);
        return ReferenceView.of(found.state().added());
    }
}
