// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ProcedureListController(Resources resources, ProcedureTable table) {

    /** At most one: a wijkaanpak has one procedure, in versions. */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/procedures")
    ResponseEntity<Page<ProcedureItem>> list(@PathVariable UUID wijkaanpak, ListRequest list, Actor actor) {
        return resources.list(wijkaanpak, actor, list, page -> table.find(wijkaanpak, page), ProcedureItem::id);
    }
}
