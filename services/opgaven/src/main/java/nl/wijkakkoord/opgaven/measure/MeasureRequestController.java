// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PutInClause;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PutInRequest;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeFromClause;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.TakeFromRequest;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** In which request a measure is asked, and which of its clauses say what the measure requires. */
@RestController
record MeasureRequestController(Commands commands, Measures measures) {

    @PostMapping("/measures/{measure}/requests")
    Receipt put(@PathVariable UUID measure, @RequestBody NewMeasureRequest body, Intent intent) {
        return handle(measure, intent, by -> new PutInRequest(measure, body.request(), by));
    }

    @PostMapping("/measures/{measure}/request-removals")
    Receipt takeOut(@PathVariable UUID measure, @RequestBody NewMeasureReason body, Intent intent) {
        return handle(measure, intent, by -> new TakeFromRequest(measure, body.reason(), by));
    }

    @PostMapping("/measures/{measure}/clauses")
    Receipt cover(@PathVariable UUID measure, @RequestBody NewRequirementClause body, Intent intent) {
        return handle(measure, intent, by -> new PutInClause(measure, body.requirement(), body.clause(), by));
    }

    @PostMapping("/measures/{measure}/clause-removals")
    Receipt uncover(@PathVariable UUID measure, @RequestBody NewClauseRemoval body, Intent intent) {
        return handle(
                measure,
                intent,
                by -> new TakeFromClause(measure, body.requirement(), body.clause(), body.reason(), by));
    }

    private Receipt handle(UUID measure, Intent intent, Function<By, MeasureCommand> command) {
        return commands.handle(intent, () -> {
            measures.read(measure, Moment.now(), intent.actor());
            return command.apply(intent.by());
        });
    }
}
