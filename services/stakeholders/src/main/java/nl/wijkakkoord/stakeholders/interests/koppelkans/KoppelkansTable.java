// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansRecorded;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansReplanned;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansSettled;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansRequest.KoppelkansFilter;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which koppelkansen there are, and what became of them. */
@Projection(view = "koppelkansen", tables = "koppelkans")
public record KoppelkansTable(JdbcClient jdbc, Clock clock) {

    @EventHandler
    void on(KoppelkansEvent event) {
        switch (event) {
            case KoppelkansRecorded e ->
                jdbc.sql("""
                    insert into koppelkans (id, wijkaanpak, organisation, kind, title, status, valid_from, valid_until)
                    values (:koppelkans, :wijkaanpak, :organisation, :kind, :title, 'OPEN', :from, :until)
                    """).paramSource(Parameters.of(e)).update();
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

    /** Who comes in the place of another has what that one put here. */
    @EventHandler
    void on(PartySucceeded event) {
        jdbc.sql("""
            update koppelkans set organisation = :successor
            where wijkaanpak = :wijkaanpak and organisation = :predecessor
            """).paramSource(Parameters.of(event)).update();
    }

    /** By id. */
    List<KoppelkansItem> find(KoppelkansFilter filter, PageRequest page) {
        return jdbc.sql("""
            with item as (
                select *, status = 'NOT_USED' and not reasoned
                          or status = 'OPEN' and coalesce(valid_until < :today, false) as without_reason
                from koppelkans
                where wijkaanpak = :wijkaanpak)
            select *, valid_from as "from", valid_until as until from item
            where (:kind::text is null or kind = :kind)
              and (:status::text is null or status = :status)
              and (:organisation::text is null or organisation = :organisation)
              and (:withoutReason::boolean is null or without_reason = :withoutReason)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(
                        Parameters.of(filter).and("today", LocalDate.now(clock)).and(page, UUID::fromString))
                .query(KoppelkansItem.class)
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
}
