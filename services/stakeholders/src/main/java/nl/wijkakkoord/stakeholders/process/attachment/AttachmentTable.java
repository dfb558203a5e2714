// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent.AttachmentAdded;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which attachments there are, and for whom. */
@Projection(view = "attachments", tables = "attachment")
record AttachmentTable(JdbcClient jdbc) {

    @EventHandler
    void on(AttachmentAdded event) {
        jdbc.sql("""
            insert into attachment (id, wijkaanpak, organisation, digest, size, media_type, audience, named, added_at)
            values (:attachment, :wijkaanpak, :organisation, :digest, :size, :mediaType, :audience.kind,
                    :audience.organisations, :at)
            on conflict (id) do update set added_at = excluded.added_at
            """).paramSource(Parameters.of(event)).update();
    }

    /**
     * What the reader may read, by id.
     *
     * @param inside whether it reads what is for the wijkaanpak
     * @param before of what names it only what was recorded earlier, null for all
     * @param digest null for all
     */
    List<AttachmentItem> find(
            UUID wijkaanpak,
            OrganisationId reader,
            boolean inside,
            @Nullable Instant before,
            @Nullable Digest digest,
            PageRequest page) {
        return jdbc.sql("""
            select a.*, c.name from attachment a left join attachment_content c on c.attachment = a.id
            where a.wijkaanpak = :wijkaanpak
              and (a.audience = 'PUBLIC' or :inside and a.audience = 'WIJKAANPAK'
                   or a.named && in_place_of(:wijkaanpak, :reader)
                   and (:before::timestamptz is null or a.added_at < :before))
              and (:digest::text is null or a.digest = :digest)
              and (:after::uuid is null or a.id > :after::uuid)
            order by a.id
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("reader", reader)
                        .and("inside", inside)
                        .and("before", before)
                        .and("digest", digest)
                        .and(page, UUID::fromString))
                .query(AttachmentItem.class)
                .list();
    }
}
