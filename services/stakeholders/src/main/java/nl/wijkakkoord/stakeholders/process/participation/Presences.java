// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which parties somebody was at the meetings. Who was at a confidential one is in no event, and does not count. */
@Component
@Projection(view = "presence", tables = "presence")
record Presences(JdbcClient jdbc) {

    /** @param audience who may know of it */
    record Presence(OrganisationId organisation, boolean present, Audience audience) {}

    /** At every meeting that was held, whoever may know of it. */
    List<Presence> of(UUID wijkaanpak) {
        return jdbc.sql("select organisation, present, readers from presence where wijkaanpak = ?")
                .param(wijkaanpak)
                .query((row, _) -> new Presence(
                        new OrganisationId(row.getString("organisation")),
                        row.getBoolean("present"),
                        ReadBy.audience(row.getArray("readers"))))
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
            var present = new TreeSet<OrganisationId>();
            record.present().stream().map(Attendee::organisation).forEach(present::add);
            insert(event, present, true);
            insert(event, Set.copyOf(record.absent()), false);
        }
    }

    private void insert(MeetingEvent event, Set<OrganisationId> organisations, boolean present) {
        for (var organisation : organisations) {
            jdbc.sql("""
                insert into presence (meeting, wijkaanpak, organisation, present, readers) values (?, ?, ?, ?, ?)
                """)
                    .params(
                            event.meeting(),
                            event.wijkaanpak(),
                            organisation.value(),
                            present,
                            ReadBy.column(event.audience()))
                    .update();
        }
    }
}
