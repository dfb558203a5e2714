// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a budget line can be chosen from. */
@RestController
class CatalogueController {

    @GetMapping("/schemes")
    Schemes schemes() {
        return CurrentSchemes.SCHEMES;
    }

    @GetMapping("/taakvelden")
    Taakvelden taakvelden() {
        return CurrentSchemes.TAAKVELDEN;
    }
}
