// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.round.RoundView.Status;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record RoundListController(JdbcClient jdbc, RoundTable rounds, Access access) {

    /**
     * @param alternatives the version that is decided on, or the rivals
     * @param agreed whether one of them was, null as long as the round is open
     */
    record Item(
            UUID id,
            List<SubjectRef> alternatives,
            String title,
            Status status,
            @Nullable Boolean agreed,
            OrganisationId openedBy,
            Instant openedAt,
            Instant closesAt) {}

    private record Row(
            UUID round,
            String title,
            @Nullable Boolean agreed,
            OrganisationId openedBy,
            Instant openedAt,
            Instant closesAt) {

        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("round", UUID.class),
                    row.getString("title"),
                    row.getObject("agreed", Boolean.class),
                    new OrganisationId(row.getString("opened_by")),
                    row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                    row.getObject("closes_at", OffsetDateTime.class).toInstant());
        }

        Item item(List<SubjectRef> alternatives) {
            var status = agreed == null ? Status.OPEN : Status.CLOSED;
            return new Item(round, alternatives, title, status, agreed, openedBy, openedAt, closesAt);
        }
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
            select r.*, (select bool_or(agreed) from round_subject s where s.round = r.round) as agreed from round r
            where wijkaanpak = :wijkaanpak
              and (:all or audience is null or :reader = any(audience))
              and (:closed::boolean is null or (closed_at is not null) = :closed)
              and (:subject::uuid is null
                   or exists (select from round_subject s where s.round = r.round and s.subject = :subject))
              and (:after_time::timestamptz is null
                   or (opened_at, round) < (:after_time::timestamptz, :after_round::uuid))
            order by opened_at desc, round desc limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("all", access.seesAll(actor, wijkaanpak))
                .param("reader", actor.organisation().value())
                .param("closed", status == null ? null : status == Status.CLOSED)
                .param("subject", subject)
                .param("after_time", after == null ? null : after.openedAt().atOffset(ZoneOffset.UTC))
                .param("after_round", after == null ? null : after.round())
                .param("rows", page.rows())
                .query(Row::read)
                .list();
        var subjects = rounds.subjectsOf(rows.stream().map(Row::round).toList());
        var items =
                rows.stream().map(row -> row.item(subjects.get(row.round()))).toList();
        return Pages.answer(page, items, item -> new RoundKey(item.openedAt(), item.id()).toString());
    }
}
