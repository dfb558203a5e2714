// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the parties agreed to work together, as it was recorded of meetings (row 1-18). A confidential one tells nothing. */
@Projection(view = "working-agreements", tables = "working_agreements")
record WorkingAgreementTable(JdbcClient jdbc) {

    /** @param on the day of the meeting */
    record WorkingAgreements(UUID meeting, LocalDate on, List<String> agreements) {
        /** SHA-256 over the agreements as RFC 8785 JSON. */
        Digest digest() {
            return Digest.of(Json.canonical(agreements));
        }
    }

    /** As they were recorded by then, by day. */
    List<WorkingAgreements> of(UUID wijkaanpak, Instant asOf) {
        return jdbc.sql("""
            select meeting, on_day as "on", agreements from working_agreements
            where wijkaanpak = :wijkaanpak and recorded_at <= :asOf and (until_at is null or until_at > :asOf)
            order by on_day, meeting
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and("asOf", asOf))
                .query(WorkingAgreements.class)
                .list();
    }

    @EventHandler
    void on(MeetingHeld e) {
        keep(e, e.record());
    }

    @EventHandler
    void on(MeetingRecordCorrected e) {
        jdbc.sql("update working_agreements set until_at = :at where meeting = :meeting and until_at is null")
                .paramSource(Parameters.of(e))
                .update();
        keep(e, e.record());
    }

    private void keep(MeetingEvent event, @Nullable MeetingRecord record) {
        if (record != null && !record.workingAgreements().isEmpty()) {
            jdbc.sql("""
                insert into working_agreements (meeting, wijkaanpak, on_day, agreements, recorded_at)
                values (:meeting, :wijkaanpak, :on, :agreements, :at)
                """)
                    .paramSource(Parameters.of(event).and("agreements", record.workingAgreements()))
                    .update();
        }
    }
}
