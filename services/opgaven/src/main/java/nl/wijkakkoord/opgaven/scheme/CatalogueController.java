// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a budget line can be chosen from. */
@RestController
class CatalogueController {

    @GetMapping("/schemes")
    ResponseEntity<Schemes> schemes() {
        return ResponseEntity.ok(Schemes.CURRENT);
    }

    @GetMapping("/taakvelden")
    ResponseEntity<Taakvelden> taakvelden() {
        return ResponseEntity.ok(Taakvelden.CURRENT);
    }
}
