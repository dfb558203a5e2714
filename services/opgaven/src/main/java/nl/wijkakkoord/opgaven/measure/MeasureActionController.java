// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.CompleteAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.DropAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PlanAction;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.ReplanAction;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be done for measures, by whom, in which phase and when. */
@RestController
record MeasureActionController(Commands commands, Measures measures, ActionTable table, Access access) {

    @PostMapping("/measures/{measure}/actions")
    Receipt plan(@PathVariable UUID measure, @RequestBody NewMeasureAction body, Intent intent) {
        return handle(measure, intent, by -> new PlanAction(measure, body.action(), by));
    }

    @PostMapping("/measures/{measure}/action-changes")
    Receipt replan(@PathVariable UUID measure, @RequestBody NewActionChange body, Intent intent) {
        return handle(
                measure, intent, by -> new ReplanAction(measure, body.action().action(), body.reason(), by));
    }

    @PostMapping("/measures/{measure}/action-completions")
    Receipt complete(@PathVariable UUID measure, @RequestBody NewActionCompletion body, Intent intent) {
        return handle(measure, intent, by -> new CompleteAction(measure, body.action(), by));
    }

    @PostMapping("/measures/{measure}/action-removals")
    Receipt drop(@PathVariable UUID measure, @RequestBody NewActionRemoval body, Intent intent) {
        return handle(measure, intent, by -> new DropAction(measure, body.action(), body.reason(), by));
    }

    /** The planning of a wijkaanpak. */
    @GetMapping("/wijkaanpakken/{wijkaanpak}/measure-actions")
    ResponseEntity<Page<ActionItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable OrganisationId owner,
            @RequestParam(required = false) @Nullable Boolean overdue,
            Actor actor,
            PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        var filter = new ActionFilter(phase, owner, overdue);
        return Pages.answer(page, table.find(wijkaanpak, filter, page), ActionTable::place);
    }

    private Receipt handle(UUID measure, Intent intent, Function<By, MeasureCommand> command) {
        return commands.handle(intent, () -> {
            measures.read(measure, Moment.now(), intent.actor());
            return command.apply(intent.by());
        });
    }
}
