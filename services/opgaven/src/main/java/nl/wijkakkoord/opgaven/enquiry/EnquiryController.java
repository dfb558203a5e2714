// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AskForBudget;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.CancelEnquiry;
import nl.wijkakkoord.opgaven.enquiry.EnquiryRequest.NewBudgetAnswer;
import nl.wijkakkoord.opgaven.enquiry.EnquiryRequest.NewBudgetEnquiry;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
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

/** Asking parties for budget, and what they answer. */
@RestController
record EnquiryController(
        Commands commands,
        Resources resources,
        EnquiryTable table,
        Parties parties,
        AllowedActions actions,
        Clock clock)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/budget-enquiries")
    Receipt ask(@PathVariable UUID wijkaanpak, @RequestBody NewBudgetEnquiry body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/opgaven/v1/budget-enquiries",
                id -> new AskForBudget(
                        id, wijkaanpak, body.party(), body.opgave(), body.question(), body.answerBy(), intent.by()));
    }

    /** @param silent whether only those, or only not those, that let their day pass */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/budget-enquiries")
    ResponseEntity<Page<EnquiryItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Boolean silent,
            Actor actor,
            ListRequest list) {
        return resources.list(
                wijkaanpak,
                actor,
                list,
                page -> table.of(wijkaanpak, silent, LocalDate.now(clock), page),
                EnquiryItem::enquiry);
    }

    @Acts(Act.READS)
    @GetMapping("/budget-enquiries/{enquiry}")
    ResponseEntity<EnquiryView> read(@PathVariable UUID enquiry, Moment moment, Actor actor) {
        return resources.read(
                enquiry,
                Enquiry.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> EnquiryView.of(found, day(found, moment), allowed));
    }

    private List<AllowedAction> allowed(Enquiry enquiry, Actor actor) {
        var wijkaanpak = enquiry.wijkaanpak();
        var authority = parties.authority(wijkaanpak, actor.by());
        var passed = enquiry.with(parties.successors(wijkaanpak));
        var enders = parties.enders(wijkaanpak, actor.by());
        return List.of(
                actions.of("answer", passed.checkMayAnswer(actor.by(), authority)),
                actions.of("cancel", enquiry.checkMayCancel(actor.by(), authority, enders)));
    }

    /** The day that is looked at. */
    private LocalDate day(Versioned<Enquiry> found, Moment moment) {
        var then = moment.asOf() == null ? found.at() : moment.asOf();
        return DutchDay.of(moment.present() ? clock.instant() : then);
    }

    @PostMapping("/budget-enquiries/{enquiry}/answer")
    Receipt answer(@PathVariable UUID enquiry, @RequestBody NewBudgetAnswer body, Intent intent) {
        return commands.handle(intent, Enquiry.FOLD, body.command(enquiry, intent.by()));
    }

    /** Who asked takes the question back. */
    @PostMapping("/budget-enquiries/{enquiry}/cancellation")
    Receipt cancel(@PathVariable UUID enquiry, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Enquiry.FOLD, new CancelEnquiry(enquiry, body.reason(), intent.by()));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "enquiry",
                "/opgaven/v1/budget-enquiries/{id}",
                Enquiry.FOLD,
                found -> Said.of(found.asked().question(), found));
    }
}
