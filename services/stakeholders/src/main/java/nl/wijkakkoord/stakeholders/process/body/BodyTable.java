// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyDissolved;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyFormed;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberSeated;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberUnseated;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which bodies there are. */
@Projection(view = "bodies", tables = "body")
record BodyTable(JdbcClient jdbc) {

    @EventHandler
    void on(BodyEvent event) {
        switch (event) {
            case BodyFormed e -> jdbc.sql("""
                insert into body (id, wijkaanpak, kind, name, valid_from)
                values (:body, :wijkaanpak, :kind, :name, :from)
                """).paramSource(Parameters.of(e)).update();
            case BodyDissolved e ->
                jdbc.sql("update body set valid_until = ? where id = ?")
                        .params(e.until(), e.body())
                        .update();
            case MemberSeated _, MemberUnseated _ -> {}
        }
    }

    /**
     * By id.
     *
     * @param validOn those of that day; null for all
     */
    List<BodyItem> find(UUID wijkaanpak, @Nullable LocalDate validOn, PageRequest page) {
        return jdbc.sql("""
            select id, kind, name, valid_from as "from", valid_until as until from body
            where wijkaanpak = :wijkaanpak
              and (:validOn::date is null or valid_from <= :validOn
                   and (valid_until is null or valid_until >= :validOn))
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("validOn", validOn)
                        .and(page, UUID::fromString))
                .query(BodyItem.class)
                .list();
    }

    List<UUID> all(UUID wijkaanpak) {
        return jdbc.sql("select id from body where wijkaanpak = ? order by id")
                .param(wijkaanpak)
                .query(UUID.class)
                .list();
    }
}
