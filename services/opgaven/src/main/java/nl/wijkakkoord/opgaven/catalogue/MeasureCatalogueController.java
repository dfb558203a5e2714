// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.catalogue;

import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeasureCatalogueController {

    @Acts(Act.READS_PUBLIC)
    @GetMapping("/measure-catalogue")
    MeasureCatalogue read() {
        return MeasureCatalogue.CURRENT;
    }
}
