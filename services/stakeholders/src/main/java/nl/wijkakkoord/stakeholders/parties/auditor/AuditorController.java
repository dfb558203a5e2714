// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.auditor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.auditor.AuditorRequest.NewAuditor;
import nl.wijkakkoord.stakeholders.parties.auditor.AuditorRequest.NewDismissal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AppointAuditor;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.DismissAuditor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisations that may read everything without taking part. */
@RestController
@RequestMapping("/wijkaanpakken/{wijkaanpak}/auditors")
record AuditorController(History history, Resources resources, Commands commands, Access access) {

    @PostMapping
    Receipt appoint(@PathVariable UUID wijkaanpak, @RequestBody NewAuditor body, Intent intent) {
        return commands.handle(
                intent,
                Wijkaanpak.FOLD,
                new AppointAuditor(wijkaanpak, body.organisation(), body.period(), intent.by()));
    }

    @PostMapping("/{organisation}/dismissal")
    Receipt dismiss(
            @PathVariable UUID wijkaanpak,
            @PathVariable OrganisationId organisation,
            @RequestBody NewDismissal body,
            Intent intent) {
        return commands.handle(
                intent, Wijkaanpak.FOLD, new DismissAuditor(wijkaanpak, organisation, body.until(), intent.by()));
    }

    /** @param validOn only those who are auditor on that day */
    @Acts(Act.READS)
    @GetMapping
    ResponseEntity<Page<AuditorView>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            AsOf asOf,
            Actor actor,
            ListRequest list) {
        access.mustSee(actor, wijkaanpak);
        var all = history.find(wijkaanpak, Wijkaanpak.FOLD, asOf.moment(), actor).state().auditors().all().stream()
                .filter(auditor -> validOn == null || auditor.period().holdsOn(validOn))
                .map(AuditorView::of)
                .sorted(Comparator.comparing(AuditorView::key))
                .toList();
        return resources.answer(
                list, page -> page.of(all.stream(), AuditorView::key, Function.identity()), AuditorView::key);
    }
}
