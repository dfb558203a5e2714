// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.UUID;
import nl.wijkakkoord.opgaven.opgave.OpgaveHistory;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What of the measures of an opgave asks for attention. */
@RestController
record MeasureFindingsController(OpgaveHistory opgaven, Measures measures, MeasureViews describing) {

    /** @param finding null for all */
    @GetMapping("/opgaven/{opgave}/measure-findings")
    ResponseEntity<FindingsView> list(
            @PathVariable UUID opgave,
            @RequestParam(required = false) @Nullable FindingKind finding,
            AsOf asOf,
            Actor actor) {
        opgaven.read(opgave, asOf.moment(), actor);
        var items = measures.of(opgave, asOf.moment()).stream()
                .flatMap(measure -> describing.findings(measure, asOf).stream())
                .filter(item -> finding == null || item.finding() == finding)
                .toList();
        return ResponseEntity.ok(new FindingsView(opgave, items));
    }
}
