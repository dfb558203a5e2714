// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.market;

import java.util.UUID;
import nl.wijkakkoord.opgaven.measure.known.KnownMeasure;
import nl.wijkakkoord.opgaven.measure.known.NewMeasureReason;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.PutInClause;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.PutInRequest;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.TakeFromClause;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.TakeFromRequest;
import nl.wijkakkoord.opgaven.measure.market.MarketRequest.NewClauseRemoval;
import nl.wijkakkoord.opgaven.measure.market.MarketRequest.NewMeasureRequest;
import nl.wijkakkoord.opgaven.measure.market.MarketRequest.NewRequirementClause;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** In which request a measure is asked, and which of its clauses say what the measure requires. */
@RestController
record MeasureRequestController(Commands commands) {

    @PostMapping("/measures/{measure}/requests")
    Receipt put(@PathVariable UUID measure, @RequestBody NewMeasureRequest body, Intent intent) {
        return commands.handle(intent, KnownMeasure.FOLD, new PutInRequest(measure, body.request(), intent.by()));
    }

    @PostMapping("/measures/{measure}/request-removals")
    Receipt takeOut(@PathVariable UUID measure, @RequestBody NewMeasureReason body, Intent intent) {
        return commands.handle(intent, KnownMeasure.FOLD, new TakeFromRequest(measure, body.reason(), intent.by()));
    }

    @PostMapping("/measures/{measure}/clauses")
    Receipt cover(@PathVariable UUID measure, @RequestBody NewRequirementClause body, Intent intent) {
        return commands.handle(
                intent, KnownMeasure.FOLD, new PutInClause(measure, body.requirement(), body.clause(), intent.by()));
    }

    @PostMapping("/measures/{measure}/clause-removals")
    Receipt uncover(@PathVariable UUID measure, @RequestBody NewClauseRemoval body, Intent intent) {
        return commands.handle(
                intent,
                KnownMeasure.FOLD,
                new TakeFromClause(measure, body.requirement(), body.clause(), body.reason(), intent.by()));
    }
}
