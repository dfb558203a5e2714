// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.opgaven.request.Requests;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import org.springframework.stereotype.Component;

/** What readers get of measures. */
@Component
record MeasureViews(MeasureFactsLoader around, Requests requests, AllowedActions actions, Clock clock) {

    MeasureView view(Versioned<Measure> folded, Moment moment, Actor actor) {
        var measure = folded.state();
        if (moment.equals(Moment.now())) {
            return MeasureView.of(folded, asked(measure, moment), day(clock.instant()), allowed(measure, actor));
        }
        var asOf = moment.asOf() == null ? folded.at() : moment.asOf();
        return MeasureView.of(folded, asked(measure, new Moment(asOf, null)), day(asOf), null);
    }

    /** As it stood then; what is overdue is so by the day of that moment. */
    List<MeasureFinding> findings(Measure measure, AsOf asOf) {
        var moment = asOf.instant() == null ? clock.instant() : asOf.instant();
        return Findings.of(measure, asked(measure, asOf.moment()), day(moment));
    }

    private boolean asked(Measure measure, Moment moment) {
        var request = measure.outside().request();
        return request != null
                && requests.find(request.request(), moment)
                        .filter(found -> !found.withdrawn())
                        .isPresent();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private List<AllowedAction> allowed(Measure measure, Actor actor) {
        var opgave = around.opgave(measure.added().opgave());
        var authority = around.authority(opgave, actor.by());
        var change = measure.checkMayChange(opgave, authority);
        return List.of(
                actions.of("revise", change),
                actions.of("withdraw", change),
                actions.of("take-responsibility", measure.checkMayTake(opgave, authority)),
                actions.of("lay-down-responsibility", measure.checkMayLayDown(opgave, authority, actor.by())),
                actions.of("plan-action", change));
    }
}
