// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
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

/** What was put before the parties of a wijkaanpak, by whichever service. */
@RestController
record SubjectListController(JdbcClient jdbc, Access access) {

    /**
     * @param trustworthy whether its digest is the one over the sections that came
     * @param round on this version, null when there is none
     */
    record Item(
            SubjectRef subject,
            String title,
            @Nullable Long amountCents,
            OrganisationId submittedBy,
            Instant submittedAt,
            boolean trustworthy,
            @Nullable UUID round) {}

    @GetMapping("/wijkaanpakken/{wijkaanpak}/subjects")
    ResponseEntity<Page<Item>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Size(max = 100) @Nullable String type,
            @RequestParam(required = false) @Nullable UUID subject,
            PageRequest page,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var after = page.after(SubjectKey::read);
        var rows = jdbc.sql("""
            select s.*, r.round from subject s
            left join round_subject r on r.type = s.type and r.subject = s.subject and r.version = s.version
            where s.wijkaanpak = :wijkaanpak
              and (:all or s.audience is null or :reader = any(s.audience))
              and (:type::text is null or s.type = :type)
              and (:subject::uuid is null or s.subject = :subject)
              and (:after_type::text is null
                   or (s.type, s.subject, s.version) > (:after_type, :after_subject::uuid, :after_version::int))
            order by s.type, s.subject, s.version limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("all", access.seesAll(actor, wijkaanpak))
                .param("reader", actor.organisation().value())
                .param("type", type)
                .param("subject", subject)
                .param("after_type", after == null ? null : after.type())
                .param("after_subject", after == null ? null : after.subject())
                .param("after_version", after == null ? null : after.version())
                .param("rows", page.rows())
                .query((row, _) -> new Item(
                        new SubjectRef(
                                row.getString("type"),
                                row.getObject("subject", UUID.class),
                                row.getInt("version"),
                                new Digest(row.getString("digest"))),
                        row.getString("title"),
                        row.getObject("amount_cents", Long.class),
                        new OrganisationId(row.getString("submitted_by")),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("trustworthy"),
                        row.getObject("round", UUID.class)))
                .list();
        return Pages.answer(page, rows, row -> SubjectKey.of(row.subject()).toString());
    }
}
