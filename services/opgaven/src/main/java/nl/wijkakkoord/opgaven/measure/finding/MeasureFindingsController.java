// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.finding;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.opgaven.measure.MeasureFactsLoader;
import nl.wijkakkoord.opgaven.measure.Measures;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What of the measures of an opgave asks for attention. */
@RestController
record MeasureFindingsController(History history, Measures measures, MeasureFactsLoader facts, Clock clock) {

    /**
     * As they stood then; what is overdue is so by the day of that moment.
     *
     * @param finding null for all
     */
    @Acts(Act.READS)
    @GetMapping("/opgaven/{opgave}/measure-findings")
    FindingsView list(
            @PathVariable UUID opgave,
            @RequestParam(required = false) @Nullable FindingKind finding,
            AsOf asOf,
            Actor actor) {
        var moment = asOf.moment();
        history.find(opgave, Opgave.FOLD, moment, actor);
        var instant = asOf.instant() == null ? clock.instant() : asOf.instant();
        var day = DutchDay.of(instant);
        var items = measures.of(opgave, moment).stream()
                .flatMap(measure -> FindingRules.of(measure, facts.asked(measure, moment), day).stream())
                .filter(item -> finding == null || item.finding() == finding)
                .toList();
        return new FindingsView(opgave, items);
    }
}
