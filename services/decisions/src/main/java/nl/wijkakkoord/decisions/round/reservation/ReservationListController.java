// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reservation;

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

/** The ledger of reservations. What is under seal is not in it until the round closes. */
@RestController
record ReservationListController(ReservationTable reservations, Resources resources, Access access) {

    /** By their last day, the first one first. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/reservations")
    ResponseEntity<Page<ReservationItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable ReservationState state,
            @RequestParam(required = false) @Nullable UUID round,
            ListRequest list,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var filter = Parameters.of("wijkaanpak", wijkaanpak)
                .and("state", state)
                .and("round", round)
                .and("reader", actor.organisation())
                .and("all", access.seesAll(actor, wijkaanpak));
        return resources.answer(
                list,
                page -> reservations.find(filter.and(page, ReservationKey::read)),
                item -> ReservationKey.of(item).toString());
    }
}
