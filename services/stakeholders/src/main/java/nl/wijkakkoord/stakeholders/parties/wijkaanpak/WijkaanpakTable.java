// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.InvitationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which wijkaanpakken there are, and for whom. */
@Component
@Projection(
        view = "wijkaanpakken",
        tables = {"wijkaanpak", "party"})
record WijkaanpakTable(JdbcClient jdbc, Readers readers, Clock clock) {

    @EventHandler
    void on(WijkaanpakStarted event) {
        jdbc.sql("insert into wijkaanpak (id, name, municipality, initiator) values (?, ?, ?, ?)")
                .params(
                        event.wijkaanpak(),
                        event.name(),
                        event.area().municipality(),
                        event.initiator().value())
                .update();
    }

    @EventHandler
    void on(PartyInvited event) {
        party(event.wijkaanpak(), event.organisation(), false);
    }

    @EventHandler
    void on(PartyAdmitted event) {
        party(event.wijkaanpak(), event.organisation(), true);
    }

    @EventHandler
    void on(InvitationWithdrawn event) {
        jdbc.sql("delete from party where wijkaanpak = ? and organisation = ?")
                .params(event.wijkaanpak(), event.organisation().value())
                .update();
    }

    @EventHandler
    void on(PartyLeft event) {
        jdbc.sql("update party set valid_until = ? where wijkaanpak = ? and organisation = ?")
                .params(event.until(), event.wijkaanpak(), event.organisation().value())
                .update();
    }

    /** Those in which the organisation is party, is invited, or is auditor today; by id. */
    List<WijkaanpakItem> of(OrganisationId organisation, PageRequest page) {
        return jdbc.sql("""
            select w.id, w.name, w.municipality,
                   case when p.admitted then 'PARTY' when not p.admitted then 'INVITED' else 'AUDITOR' end
                       as relation
            from wijkaanpak w
            left join party p on p.wijkaanpak = w.id and p.organisation = :organisation
                and (p.valid_until is null or p.valid_until >= :today)
            where (p.organisation is not null or w.id = any(:readable))
              and (:after::uuid is null or w.id > :after::uuid)
            order by w.id
            limit :rows
            """)
                .param("organisation", organisation.value())
                .param("today", LocalDate.now(clock))
                .param("readable", readers.wijkaanpakkenOf(organisation).toArray(UUID[]::new))
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(WijkaanpakItem.class)
                .list();
    }

    private void party(UUID wijkaanpak, OrganisationId organisation, boolean admitted) {
        jdbc.sql("""
            insert into party (wijkaanpak, organisation, admitted) values (?, ?, ?)
            on conflict (organisation, wijkaanpak) do update
            set admitted = excluded.admitted, valid_until = null
            """).params(wijkaanpak, organisation.value(), admitted).update();
    }
}
