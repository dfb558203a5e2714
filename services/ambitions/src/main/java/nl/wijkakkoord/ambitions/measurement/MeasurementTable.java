// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementCorrected;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementEntered;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.sql.TableRows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was measured of which criterion. */
@Projection(view = "measurements", tables = "measurement")
record MeasurementTable(JdbcClient jdbc) {

    @EventHandler
    void on(MeasurementEntered e) {
        jdbc.sql("""
            insert into measurement (measurement, ambition, criterion, criteria_version, value, date, attainment)
            values (:measurement, :ambition, :criterion.name, :criteriaVersion, :measured.value, :measured.date,
                    :attainment)
            """)
                .paramSource(Parameters.of(e)
                        .and("attainment", e.verdicts().getLast().attainment()))
                .update();
    }

    @EventHandler
    void on(MeasurementCorrected e) {
        jdbc.sql("""
            update measurement set value = :measured.value, date = :measured.date, attainment = :attainment
            where measurement = :measurement
            """)
                .paramSource(Parameters.of(e)
                        .and("attainment", e.verdicts().getLast().attainment()))
                .update();
    }

    /**
     * By id.
     *
     * @param criterion its name, null for all
     */
    TableRows<MeasurementItem> of(UUID ambition, @Nullable String criterion) {
        return TableRows.of(
                jdbc,
                """
                select m.*, not exists (
                         select from criterion was join criterion now using (ambition, name, criterion)
                         where was.ambition = m.ambition and was.name = m.criterion
                           and was.criteria_version = m.criteria_version
                           and now.criteria_version =
                             (select max(criteria_version) from criterion where ambition = m.ambition)) as stale
                from measurement m
                where ambition = :ambition and (:criterion::text is null or criterion = :criterion)
                """,
                Parameters.of("ambition", ambition).and("criterion", criterion),
                MeasurementItem.class,
                "measurement");
    }
}
