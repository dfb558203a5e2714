// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record RoundListController(RoundList rounds, Resources resources, Access access, Clock clock) {

    /**
     * The newest first.
     *
     * @param awaitingMe whether they are open and wait for a position of the caller's organisation
     */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/rounds")
    ResponseEntity<Page<RoundItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable RoundStatus status,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Size(max = 100) @Nullable String subjectType,
            @RequestParam(required = false) @Nullable Boolean awaitingMe,
            ListRequest list,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var filter = Parameters.of("wijkaanpak", wijkaanpak)
                .and("status", status)
                .and("subject", subject)
                .and("subjectType", subjectType)
                .and("awaitingMe", awaitingMe)
                .and("now", clock.instant())
                .and("today", LocalDate.now(clock))
                .and("reader", actor.organisation())
                .and("all", access.seesAll(actor, wijkaanpak));
        return resources.answer(
                wijkaanpak,
                list,
                page -> rounds.find(filter.and(page, RoundKey::read)),
                item -> new RoundKey(item.openedAt(), item.id()),
                RoundItem::id);
    }
}
