// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.PartyPresence;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For which parties somebody was at the meetings. A confidential one counts for everybody who reads the figures, though
 * nothing of it is shown (row 4-09).
 */
@Projection(view = "presence", tables = "presence")
record PresenceTable(JdbcClient jdbc) {

    record Presence(OrganisationId organisation, boolean present) {}

    /** At every meeting that was held. */
    List<Presence> of(UUID wijkaanpak) {
        return jdbc.sql("select organisation, present from presence where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(Presence.class)
                .list();
    }

    @EventHandler
    void on(MeetingHeld e) {
        keep(e, PartyPresence.of(e.record(), e.presence()));
    }

    @EventHandler
    void on(MeetingRecordCorrected e) {
        jdbc.sql("delete from presence where meeting = ?").param(e.meeting()).update();
        keep(e, PartyPresence.of(e.record(), e.presence()));
    }

    private void keep(MeetingEvent event, PartyPresence presence) {
        presence.present().forEach(organisation -> insert(event, organisation, true));
        presence.absent().forEach(organisation -> insert(event, organisation, false));
    }

    private void insert(MeetingEvent event, OrganisationId organisation, boolean present) {
        jdbc.sql("""
            insert into presence (meeting, wijkaanpak, organisation, present)
            values (:meeting, :wijkaanpak, :organisation, :present)
            """)
                .paramSource(
                        Parameters.of(event).and("organisation", organisation).and("present", present))
                .update();
    }
}
