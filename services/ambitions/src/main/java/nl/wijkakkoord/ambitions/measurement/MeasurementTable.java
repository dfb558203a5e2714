// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementCorrected;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementEntered;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was measured of which criterion. */
@Component
@Projection(view = "measurements", tables = "measurement")
record MeasurementTable(JdbcClient jdbc) {

    @EventHandler
    void on(MeasurementEntered e) {
        jdbc.sql("""
            insert into measurement (measurement, ambition, criterion, criteria_version, value, date, attainment)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        e.measurement(),
                        e.ambition(),
                        e.criterion().name(),
                        e.criteriaVersion(),
                        e.measured().value(),
                        e.measured().date(),
                        e.verdicts().getLast().attainment().name())
                .update();
    }

    @EventHandler
    void on(MeasurementCorrected e) {
        jdbc.sql("update measurement set value = ?, date = ?, attainment = ? where measurement = ?")
                .params(
                        e.measured().value(),
                        e.measured().date(),
                        e.verdicts().getLast().attainment().name(),
                        e.measurement())
                .update();
    }

    /** By id. */
    List<MeasurementItem> of(UUID ambition, @Nullable String criterion, PageRequest page) {
        return jdbc.sql("""
            select measurement, criterion, criteria_version, value, date, attainment from measurement
            where ambition = :ambition and (:criterion::text is null or criterion = :criterion)
              and (:after::uuid is null or measurement > :after::uuid)
            order by measurement
            limit :rows
            """)
                .param("ambition", ambition)
                .param("criterion", criterion)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(MeasurementItem.class)
                .list();
    }
}
