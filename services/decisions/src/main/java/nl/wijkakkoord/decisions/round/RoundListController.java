// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.round.RoundView.Status;
import nl.wijkakkoord.platform.identity.Access;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RoundListController {

    /** @param agreed null as long as the round is open */
    record Item(
            UUID id,
            SubjectRef subject,
            String title,
            Status status,
            @Nullable Boolean agreed,
            OrganisationId openedBy,
            Instant openedAt,
            Instant closesAt) {}

    private final JdbcClient jdbc;
    private final Access access;

    RoundListController(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The newest first. */
    @GetMapping("/wijkaanpakken/{wijkaanpak}/rounds")
    ResponseEntity<Page<Item>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable UUID subject,
            PageRequest page,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var after = page.after(RoundKey::read);
        var rows = jdbc.sql("""
            select * from round
            where wijkaanpak = :wijkaanpak
              and (:closed::boolean is null or (closed_at is not null) = :closed)
              and (:subject::uuid is null or subject = :subject)
              and (:after_time::timestamptz is null
                   or (opened_at, round) < (:after_time::timestamptz, :after_round::uuid))
            order by opened_at desc, round desc limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("closed", status == null ? null : status == Status.CLOSED)
                .param("subject", subject)
                .param("after_time", after == null ? null : after.openedAt().atOffset(ZoneOffset.UTC))
                .param("after_round", after == null ? null : after.round())
                .param("rows", page.rows())
                .query(RoundListController::item)
                .list();
        return Pages.answer(page, rows, row -> new RoundKey(row.openedAt(), row.id()).toString());
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getObject("round", UUID.class),
                new SubjectRef(
                        row.getString("subject_type"),
                        row.getObject("subject", UUID.class),
                        row.getInt("subject_version"),
                        new Digest(row.getString("digest"))),
                row.getString("title"),
                row.getObject("closed_at") == null ? Status.OPEN : Status.CLOSED,
                row.getObject("agreed", Boolean.class),
                new OrganisationId(row.getString("opened_by")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant());
    }
}
