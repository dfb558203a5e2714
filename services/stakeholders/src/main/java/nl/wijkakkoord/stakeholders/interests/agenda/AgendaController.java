// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.util.UUID;
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
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.DeclareOpenness;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.RankInterests;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaRequest.NewOpenness;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaRequest.NewRanking;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What parties say of their interests together: their priorities, and whether they keep something back. */
@RestController
record AgendaController(Commands commands, Resources resources, Agendas agendas, Access access) {

    /** Replaces the order for the same readers; the earlier one stays in the history. */
    @PostMapping("/wijkaanpakken/{wijkaanpak}/rankings")
    Receipt rank(@PathVariable UUID wijkaanpak, @RequestBody NewRanking body, Intent intent) {
        return commands.handle(
                intent, wijkaanpak, new RankInterests(wijkaanpak, body.interests(), body.sharedWith(), intent.by()));
    }

    @PostMapping("/wijkaanpakken/{wijkaanpak}/openness")
    Receipt declare(@PathVariable UUID wijkaanpak, @RequestBody NewOpenness body, Intent intent) {
        return commands.handle(intent, wijkaanpak, new DeclareOpenness(wijkaanpak, body.openness(), intent.by()));
    }

    /** Of every party, also of one that said nothing yet. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/agendas")
    ResponseEntity<Page<AgendaView>> list(@PathVariable UUID wijkaanpak, AsOf asOf, Actor actor, ListRequest list) {
        access.mustSee(actor, wijkaanpak);
        var all = agendas.of(wijkaanpak, asOf, actor.organisation());
        return resources.answer(
                list,
                page -> page.of(all.stream(), AgendaView::organisation, OrganisationId::new),
                AgendaView::organisation);
    }
}
