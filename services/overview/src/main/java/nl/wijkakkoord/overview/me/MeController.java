// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.me;

import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.request.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
record MeController(MeReader me) {

    @Acts(Act.READS_PUBLIC)
    @GetMapping("/me")
    ResponseEntity<MeView> read(Actor actor) {
        return ResponseEntity.ok(me.of(actor));
    }
}
