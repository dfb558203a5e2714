// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.wijkaanpak;

import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record WijkaanpakController(WijkaanpakReader wijkaanpakken, Access access) {

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}")
    ResponseEntity<WijkaanpakView> read(@PathVariable UUID wijkaanpak, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        return ResponseEntity.ok(wijkaanpakken.of(wijkaanpak, actor));
    }
}
