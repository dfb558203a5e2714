// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.DecidedType;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was put before the parties of a wijkaanpak, by whichever service. */
@RestController
record SubjectListController(SubjectProjection subjects, Resources resources, Access access) {

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/subjects")
    ResponseEntity<Page<SubjectItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable DecidedType type,
            @RequestParam(required = false) @Nullable UUID subject,
            ListRequest list,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var filter = Parameters.of("wijkaanpak", wijkaanpak)
                .and("type", type == null ? null : type.type())
                .and("subject", subject)
                .and("reader", actor.organisation())
                .and("all", access.seesAll(actor, wijkaanpak));
        return resources.answer(
                list,
                page -> subjects.find(filter.and(page, SubjectKey::read)),
                row -> SubjectKey.of(row.subject()).toString());
    }
}
