// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.trace;

import java.util.UUID;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.trace.TraceView.Place;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From anything back to the interests that it is for, and forward to what was decided. */
@RestController
record TraceController(TraceReader traces, Access access) {

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/trace")
    ResponseEntity<TraceView> trace(
            @PathVariable UUID wijkaanpak, @RequestParam ThingType type, @RequestParam UUID id, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        return ResponseEntity.ok(traces.of(wijkaanpak, new Place(type, id), actor));
    }
}
