// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationCalled;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The consultations of wijkaanpakken. One is called once and does not change. */
@Projection(view = "consultations", tables = "consultation")
public record ConsultationTable(JdbcClient jdbc) {

    @EventHandler
    void on(ConsultationCalled event) {
        jdbc.sql("""
            insert into consultation (consultation, wijkaanpak, opgave, number, follows, title, question, first_day)
            values (:consultation, :wijkaanpak, :opgave, :number, :follows, :title, :question, :from)
            """).paramSource(Parameters.of(event)).update();
    }

    /** Empty when there is none in that wijkaanpak. */
    public Optional<ConsultationItem> find(UUID wijkaanpak, UUID consultation) {
        return find(consultation).filter(found -> found.wijkaanpak().equals(wijkaanpak));
    }

    Optional<ConsultationItem> find(UUID consultation) {
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
