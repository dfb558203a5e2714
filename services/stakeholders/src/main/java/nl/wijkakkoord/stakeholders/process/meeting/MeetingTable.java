// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.AgendaPointAdded;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.AgendaPointTakenOff;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCancelled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingMoved;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingItem.MeetingStatus;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which meetings there are, and for whom. */
@Projection(view = "meetings", tables = "meeting")
record MeetingTable(JdbcClient jdbc) {

    @EventHandler
    void on(MeetingEvent event) {
        switch (event) {
            case MeetingCalled e -> jdbc.sql("""
                insert into meeting (id, wijkaanpak, organisation, kind, on_day, title, audience, named, status,
                    called_at)
                values (:meeting, :wijkaanpak, :organisation, :kind, :on, :call.title, :audience.kind,
                        :audience.organisations, 'CALLED', :at)
                """).paramSource(Parameters.of(e)).update();
            case AgendaPointAdded _, AgendaPointTakenOff _ -> {}
            case MeetingMoved e -> update(e.meeting(), e.on(), MeetingStatus.CALLED);
            case MeetingCancelled e -> update(e.meeting(), null, MeetingStatus.CANCELLED);
            case MeetingHeld e -> update(e.meeting(), e.on(), MeetingStatus.HELD);
            case MeetingRecordCorrected e -> update(e.meeting(), e.on(), MeetingStatus.HELD);
        }
    }

    /**
     * What the reader may know of, by id.
     *
     * @param inside whether it reads what is for the wijkaanpak
     * @param before of what names it only what was recorded earlier, null for all
     * @param kind null for all
     */
    List<MeetingItem> find(
            UUID wijkaanpak,
            OrganisationId reader,
            boolean inside,
            @Nullable Instant before,
            @Nullable MeetingKind kind,
            PageRequest page) {
        return jdbc.sql("""
            select *, on_day as "on", audience = 'ORGANISATIONS' as confidential from meeting
            where wijkaanpak = :wijkaanpak
              and (audience = 'PUBLIC' or :inside and audience = 'WIJKAANPAK'
                   or named && in_place_of(:wijkaanpak, :reader)
                   and (:before::timestamptz is null or called_at < :before))
              and (:kind::text is null or kind = :kind)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("reader", reader)
                        .and("inside", inside)
                        .and("before", before)
                        .and("kind", kind)
                        .and(page, UUID::fromString))
                .query(MeetingItem.class)
                .list();
    }

    /** @param on null for the day that it has */
    private void update(UUID meeting, @Nullable LocalDate on, MeetingStatus status) {
        jdbc.sql("update meeting set on_day = coalesce(?::date, on_day), status = ? where id = ?")
                .params(on, status.name(), meeting)
                .update();
    }
}
