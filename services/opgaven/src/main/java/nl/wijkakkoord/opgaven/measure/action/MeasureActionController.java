// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.action;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.CompleteAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.DropAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.PlanAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.ReplanAction;
import nl.wijkakkoord.opgaven.measure.action.ActionRequest.ActionFilter;
import nl.wijkakkoord.opgaven.measure.action.ActionRequest.NewActionChange;
import nl.wijkakkoord.opgaven.measure.action.ActionRequest.NewActionCompletion;
import nl.wijkakkoord.opgaven.measure.action.ActionRequest.NewActionRemoval;
import nl.wijkakkoord.opgaven.measure.action.ActionRequest.NewMeasureAction;
import nl.wijkakkoord.opgaven.measure.known.KnownMeasure;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
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
record MeasureActionController(Resources resources, Commands commands, Access access, ActionTable table) {

    @PostMapping("/measures/{measure}/actions")
    Receipt plan(@PathVariable UUID measure, @RequestBody NewMeasureAction body, Intent intent) {
        return commands.handle(intent, KnownMeasure.FOLD, new PlanAction(measure, body.planned(), intent.by()));
    }

    @PostMapping("/measures/{measure}/action-changes")
    Receipt replan(@PathVariable UUID measure, @RequestBody NewActionChange body, Intent intent) {
        return commands.handle(
                intent,
                KnownMeasure.FOLD,
                new ReplanAction(measure, body.action().planned(), body.reason(), intent.by()));
    }

    @PostMapping("/measures/{measure}/action-completions")
    Receipt complete(@PathVariable UUID measure, @RequestBody NewActionCompletion body, Intent intent) {
        return commands.handle(intent, KnownMeasure.FOLD, new CompleteAction(measure, body.action(), intent.by()));
    }

    @PostMapping("/measures/{measure}/action-removals")
    Receipt drop(@PathVariable UUID measure, @RequestBody NewActionRemoval body, Intent intent) {
        return commands.handle(
                intent, KnownMeasure.FOLD, new DropAction(measure, body.action(), body.reason(), intent.by()));
    }

    /** The planning of a wijkaanpak. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/measure-actions")
    ResponseEntity<Page<ActionItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable OrganisationId owner,
            @RequestParam(required = false) @Nullable Boolean overdue,
            Actor actor,
            ListRequest list) {
        var filter = new ActionFilter(wijkaanpak, phase, owner, overdue);
        access.mustSee(actor, wijkaanpak);
        return resources.answer(
                wijkaanpak, list, page -> table.find(filter, page), ActionTable::place, ActionItem::measure);
    }
}
