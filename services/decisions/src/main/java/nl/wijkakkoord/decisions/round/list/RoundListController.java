// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record RoundListController(RoundList rounds, Access access) {

    /** The newest first. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/rounds")
    ResponseEntity<Page<RoundItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable RoundStatus status,
            @RequestParam(required = false) @Nullable UUID subject,
            PageRequest page,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var filter = Parameters.of("wijkaanpak", wijkaanpak)
                .and("status", status)
                .and("subject", subject)
                .and("reader", actor.organisation())
                .and("all", access.seesAll(actor, wijkaanpak))
                .and(page, RoundKey::read);
        return Pages.answer(page, rounds.find(filter), item -> new RoundKey(item.openedAt(), item.id()).toString());
    }
}
