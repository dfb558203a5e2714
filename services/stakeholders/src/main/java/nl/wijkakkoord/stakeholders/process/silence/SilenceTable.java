// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartyResumed;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartySetAside;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parties that were given notice, or set aside. */
@Projection(view = "silences", tables = "silence")
record SilenceTable(JdbcClient jdbc) {

    @EventHandler
    void on(SilenceEvent event) {
        var sql = switch (event) {
            case NoticeGiven _ -> """
                insert into silence (id, wijkaanpak, organisation, until, set_aside)
                values (:silence, :wijkaanpak, :organisation, :until, false)
                on conflict (id) do update set until = excluded.until
                """;
            case PartySetAside _ -> "update silence set set_aside = true where id = :silence";
            case PartyResumed _ -> "delete from silence where id = :silence";
        };
        jdbc.sql(sql).paramSource(Parameters.of(event)).update();
    }

    /** Of that party, empty when no notice stands. */
    Optional<UUID> of(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc.sql("select id from silence where wijkaanpak = ? and organisation = ?")
                .params(wijkaanpak, organisation.value())
                .query(UUID.class)
                .optional();
    }

    /** All that stand in a wijkaanpak. */
    List<UUID> in(UUID wijkaanpak) {
        return jdbc.sql("select id from silence where wijkaanpak = ? order by id")
                .param(wijkaanpak)
                .query(UUID.class)
                .list();
    }

    /** By id. */
    List<SilenceItem> find(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select * from silence
            where wijkaanpak = :wijkaanpak and (:after::uuid is null or id > :after::uuid)
            order by id limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and(page, UUID::fromString))
                .query(SilenceItem.class)
                .list();
    }
}
