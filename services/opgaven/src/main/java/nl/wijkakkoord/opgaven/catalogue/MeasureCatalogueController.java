// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.catalogue;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeasureCatalogueController {

    @GetMapping("/measure-catalogue")
    MeasureCatalogue read() {
        return MeasureCatalogue.CURRENT;
    }
}
