// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.time.TimeConfiguration;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each organisation last did something, for each group that may know of it. */
@Component
@Projection(view = "participation", tables = "sign_of_life")
record SignsOfLife(JdbcClient jdbc) {

    /** @param audience who may know of it */
    record Sign(OrganisationId organisation, Instant at, Audience audience) {}

    /** The last for each group, whoever may know of it. */
    List<Sign> of(UUID wijkaanpak) {
        return jdbc.sql("""
            select organisation, readers, max(at) as at from sign_of_life
            where wijkaanpak = ?
            group by organisation, readers
            """)
                .param(wijkaanpak)
                .query((row, _) -> new Sign(
                        new OrganisationId(row.getString("organisation")),
                        row.getTimestamp("at").toInstant(),
                        ReadBy.audience(row.getArray("readers"))))
                .list();
    }

    /** Everything that a member does in this service; what the system does by itself is no sign. */
    @EventHandler
    void on(Event event) {
        if (event.wijkaanpak() == null || event.by().member() == null) {
            return;
        }
        heard(event, event.by().organisation(), event.at());
        if (event instanceof MeetingHeld held && held.record() != null) {
            attended(held, held.record());
        }
    }

    /** Who was there took part by that, though the organisation that called the meeting says so. */
    private void attended(MeetingHeld held, MeetingRecord record) {
        var end = held.on().plusDays(1).atStartOfDay(TimeConfiguration.DUTCH).toInstant();
        var at = end.isBefore(held.at()) ? end : held.at();
        record.present().stream()
                .map(Attendee::organisation)
                .distinct()
                .forEach(organisation -> heard(held, organisation, at));
    }

    private void heard(Event event, OrganisationId organisation, Instant at) {
        // A row for each, so that what two members do at once needs no lock on one.
        jdbc.sql("insert into sign_of_life (wijkaanpak, organisation, readers, at) values (?, ?, ?, ?)")
                .params(event.wijkaanpak(), organisation.value(), ReadBy.column(event.audience()), Timestamp.from(at))
                .update();
    }
}
