// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For which parties somebody was at the meetings. Who was at a confidential one is in no event, and does not count. */
@Projection(view = "presence", tables = "presence")
record PresenceTable(JdbcClient jdbc) {

    record Presence(OrganisationId organisation, boolean present) {}

    /**
     * At every meeting that was held and that the reader may know of.
     *
     * @param all whether nothing is kept from the reader
     */
    List<Presence> of(UUID wijkaanpak, OrganisationId reader, boolean all) {
        return jdbc.sql("""
            select organisation, present from presence
            where wijkaanpak = :wijkaanpak and (:all or readers = '{}' or :reader = any(readers))
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("reader", reader)
                        .and("all", all))
                .query(Presence.class)
                .list();
    }

    @EventHandler
    void on(MeetingHeld e) {
        keep(e, e.record());
    }

    @EventHandler
    void on(MeetingRecordCorrected e) {
        jdbc.sql("delete from presence where meeting = ?").param(e.meeting()).update();
        keep(e, e.record());
    }

    private void keep(MeetingEvent event, @Nullable MeetingRecord record) {
        if (record != null) {
            record.present().stream()
                    .map(Attendee::organisation)
                    .distinct()
                    .forEach(organisation -> insert(event, organisation, true));
            record.absent().stream().distinct().forEach(organisation -> insert(event, organisation, false));
        }
    }

    private void insert(MeetingEvent event, OrganisationId organisation, boolean present) {
        jdbc.sql("""
            insert into presence (meeting, wijkaanpak, organisation, present, readers)
            values (:meeting, :wijkaanpak, :organisation, :present, coalesce(:audience::text[], '{}'))
            """)
                .paramSource(
                        Parameters.of(event).and("organisation", organisation).and("present", present))
                .update();
    }
}
