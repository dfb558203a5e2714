// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasurePutInRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureRevised;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureTakenFromRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityLaidDown;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityTaken;
import nl.wijkakkoord.opgaven.measure.MeasureRequest.MeasureFilter;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.sql.TableRows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The measures of opgaven. */
@Projection(view = "measures", tables = "measure")
record MeasureTable(JdbcClient jdbc) {

    @EventHandler
    void on(MeasureEvent event) {
        switch (event) {
            case MeasureAdded e -> update("""
                insert into measure (id, wijkaanpak, opgave, title, level, executors, circularity)
                values (:measure, :wijkaanpak, :opgave, :text.title, :text.level, :text.executors,
                        :text.circularity)
                """, e);
            case MeasureRevised e -> update("""
                update measure
                set title = :text.title, level = :text.level, executors = :text.executors,
                    circularity = :text.circularity
                where id = :measure
                """, e);
            case MeasureWithdrawn e -> update("update measure set withdrawn = true where id = :measure", e);
            case ResponsibilityTaken e ->
                update("update measure set responsible = :organisation where id = :measure", e);
            case ResponsibilityLaidDown e -> update("update measure set responsible = null where id = :measure", e);
            case MeasurePutInRequest e -> update("update measure set request = :request where id = :measure", e);
            case MeasureTakenFromRequest e -> update("update measure set request = null where id = :measure", e);
            default -> {}
        }
    }

    /** Of one opgave, also those that were withdrawn. In a fixed order. */
    List<UUID> of(UUID opgave) {
        return jdbc.sql("select id from measure where opgave = ? order by id")
                .param(opgave)
                .query(UUID.class)
                .list();
    }

    /** Those that stand and that this party is responsible for, or who it succeeded. */
    List<UUID> heldBy(UUID wijkaanpak, OrganisationId party) {
        return jdbc.sql("""
            select id from measure
            where wijkaanpak = ? and responsible = any(in_place_of(wijkaanpak, ?)) and not withdrawn
            order by id
            """).params(wijkaanpak, party.value()).query(UUID.class).list();
    }

    TableRows<MeasureItem> find(MeasureFilter filter) {
        return TableRows.of(jdbc, """
            select * from measure
            where wijkaanpak = :wijkaanpak
              and (:opgave::uuid is null or opgave = :opgave)
              and (:level::text is null or level = :level)
              and (:executor::text is null or :executor = any(executors))
              and (:circularity::text is null or :circularity = any(circularity))
              and (:request::uuid is null or request = :request)
              and (:withdrawn::boolean is null or :withdrawn = withdrawn)
            """, Parameters.of(filter), MeasureItem.class, "id");
    }

    private void update(String sql, MeasureEvent event) {
        jdbc.sql(sql).paramSource(Parameters.of(event)).update();
    }
}
