// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ProcedureListController(ProcedureTable table, Access access) {

    /** At most one: a wijkaanpak has one procedure, in versions. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/procedures")
    ResponseEntity<Page<ProcedureItem>> list(@PathVariable UUID wijkaanpak, PageRequest page, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        return Pages.answer(page, table.find(wijkaanpak, page), row -> row.id().toString());
    }
}
