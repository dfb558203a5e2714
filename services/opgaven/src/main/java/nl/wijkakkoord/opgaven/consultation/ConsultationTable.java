// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationCalled;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationClosed;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The consultations of wijkaanpakken. */
@Projection(view = "consultations", tables = "consultation")
public record ConsultationTable(JdbcClient jdbc) {

    @EventHandler
    void on(ConsultationEvent event) {
        switch (event) {
            case ConsultationCalled e ->
                jdbc.sql("""
                    insert into consultation (consultation, wijkaanpak, opgave, number, follows, title, question, first_day,
                        status)
                    values (:consultation, :wijkaanpak, :opgave, :number, :follows, :title, :question, :from, 'OPEN')
                    """).paramSource(Parameters.of(e)).update();
            case ConsultationClosed e -> status(e, ConsultationStatus.CLOSED);
            case ConsultationWithdrawn e -> status(e, ConsultationStatus.WITHDRAWN);
        }
    }

    private void status(ConsultationEvent event, ConsultationStatus status) {
        jdbc.sql("update consultation set status = ? where consultation = ?")
                .params(status.name(), event.consultation())
                .update();
    }

    /** Those that input is taken in for. */
    List<UUID> openIn(UUID wijkaanpak) {
        return jdbc.sql("select consultation from consultation where wijkaanpak = ? and status = 'OPEN' order by"
                        + " consultation")
                .param(wijkaanpak)
                .query(UUID.class)
                .list();
    }

    /** Empty when there is none in that wijkaanpak. */
    public Optional<ConsultationItem> find(UUID wijkaanpak, UUID consultation) {
        return find(consultation).filter(found -> found.wijkaanpak().equals(wijkaanpak));
    }

    private Optional<ConsultationItem> find(UUID consultation) {
        return jdbc.sql("select *, first_day as \"from\" from consultation where consultation = ?")
                .param(consultation)
                .query(ConsultationItem.class)
                .optional();
    }

    /**
     * By id.
     *
     * @param opgave null for all
     */
    List<ConsultationItem> of(UUID wijkaanpak, @Nullable UUID opgave, PageRequest page) {
        return jdbc.sql("""
            select *, first_day as "from" from consultation
            where wijkaanpak = :wijkaanpak and (:opgave::uuid is null or opgave = :opgave)
              and (:after::uuid is null or consultation > :after::uuid)
            order by consultation
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("opgave", opgave)
                        .and(page, UUID::fromString))
                .query(ConsultationItem.class)
                .list();
    }
}
