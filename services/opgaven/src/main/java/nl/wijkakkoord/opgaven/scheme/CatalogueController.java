// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a budget line can be chosen from. */
@RestController
class CatalogueController {

    @Acts(Act.READS_PUBLIC)
    @GetMapping("/schemes")
    Schemes schemes() {
        return CurrentSchemes.SCHEMES;
    }

    @Acts(Act.READS_PUBLIC)
    @GetMapping("/taakvelden")
    Taakvelden taakvelden() {
        return CurrentSchemes.TAAKVELDEN;
    }
}
