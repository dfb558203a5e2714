// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansRecorded;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansReplanned;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansSettled;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansKind;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which koppelkansen there are, and what became of them. */
@Component
@Projection(view = "koppelkansen", tables = "koppelkans")
public record KoppelkansTable(JdbcClient jdbc, Clock clock) {

    @EventHandler
    void on(KoppelkansEvent event) {
        switch (event) {
            case KoppelkansRecorded e ->
                jdbc.sql("""
                    insert into koppelkans (id, wijkaanpak, organisation, kind, title, status, valid_from, valid_until)
                    values (?, ?, ?, ?, ?, 'OPEN', ?, ?)
                    """)
                        .params(
                                e.koppelkans(),
                                e.wijkaanpak(),
                                e.organisation().value(),
                                e.kind().name(),
                                e.title(),
                                e.from(),
                                e.until())
                        .update();
            case KoppelkansReplanned e ->
                jdbc.sql("update koppelkans set valid_from = ?, valid_until = ? where id = ?")
                        .params(e.from(), e.until(), e.koppelkans())
                        .update();
            case KoppelkansSettled e ->
                jdbc.sql("update koppelkans set status = ?, reasoned = ? where id = ?")
                        .params(KoppelkansStatus.of(e.used()).name(), e.reason() != null, e.koppelkans())
                        .update();
        }
    }

    /** By id. */
    List<KoppelkansItem> find(KoppelkansFilter filter, PageRequest page) {
        var organisation = filter.organisation();
        return jdbc.sql("""
            with item as (
                select *, status = 'NOT_USED' and not reasoned
                          or status = 'OPEN' and coalesce(valid_until < :today, false) as without_reason
                from koppelkans
                where wijkaanpak = :wijkaanpak)
            select * from item
            where (:kind::text is null or kind = :kind)
              and (:status::text is null or status = :status)
              and (:organisation::text is null or organisation = :organisation)
              and (:withoutReason::boolean is null or without_reason = :withoutReason)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("today", LocalDate.now(clock))
                .param("wijkaanpak", filter.wijkaanpak())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("withoutReason", filter.withoutReason())
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(KoppelkansTable::item)
                .list();
    }

    /** What the organisation brings and what is not settled yet. */
    public List<UUID> openOf(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc.sql("""
            select id from koppelkans where wijkaanpak = ? and organisation = ? and status = 'OPEN' order by id
            """)
                .params(wijkaanpak, organisation.value())
                .query(UUID.class)
                .list();
    }

    private static KoppelkansItem item(ResultSet row, int number) throws SQLException {
        return new KoppelkansItem(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("organisation")),
                KoppelkansKind.valueOf(row.getString("kind")),
                row.getString("title"),
                KoppelkansStatus.valueOf(row.getString("status")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getBoolean("without_reason"));
    }
}
