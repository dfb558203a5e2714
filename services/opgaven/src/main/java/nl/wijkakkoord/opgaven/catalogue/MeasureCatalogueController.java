// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.catalogue;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeasureCatalogueController {

    @GetMapping("/measure-catalogue")
    ResponseEntity<MeasureCatalogue> read() {
        return ResponseEntity.ok(MeasureCatalogue.CURRENT);
    }
}
