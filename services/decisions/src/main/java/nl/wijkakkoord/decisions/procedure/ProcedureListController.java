// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.UUID;
import nl.wijkakkoord.decisions.procedure.ProcedureVersion.Status;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ProcedureListController(JdbcClient jdbc, Access access) {

    /** @param inForceNumber null before the first version was agreed */
    record Item(
            UUID id,
            int latestNumber,
            Status latestStatus,
            @Nullable Integer inForceNumber) {}

    /** At most one: a wijkaanpak has one procedure, in versions. */
    @GetMapping("/wijkaanpakken/{wijkaanpak}/procedures")
    ResponseEntity<Page<Item>> list(@PathVariable UUID wijkaanpak, PageRequest page, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var rows = jdbc.sql("""
            select procedure as id, latest_number, latest_status, in_force_number from procedure
            where wijkaanpak = ? and (?::uuid is null or procedure > ?) order by procedure limit ?
            """)
                .params(wijkaanpak, page.after(UUID::fromString), page.after(UUID::fromString), page.rows())
                .query(Item.class)
                .list();
        return Pages.answer(page, rows, row -> row.id().toString());
    }
}
