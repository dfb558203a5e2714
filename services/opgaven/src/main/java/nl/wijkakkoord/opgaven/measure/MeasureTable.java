// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CircularityTag;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasurePutInRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureRevised;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureTakenFromRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityLaidDown;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityTaken;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures of opgaven. */
@Component
@Projection(view = "measures", tables = "measure")
record MeasureTable(JdbcClient jdbc) {

    @EventHandler
    void on(MeasureAdded e) {
        jdbc.sql("insert into measure (id, wijkaanpak, opgave, title, level, executors, circularity)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        e.measure(),
                        e.wijkaanpak(),
                        e.opgave(),
                        e.text().title(),
                        e.text().level().name(),
                        names(e.text().executors()),
                        names(e.text().circularity()))
                .update();
    }

    @EventHandler
    void on(MeasureRevised e) {
        jdbc.sql("update measure set title = ?, level = ?, executors = ?, circularity = ? where id = ?")
                .params(
                        e.text().title(),
                        e.text().level().name(),
                        names(e.text().executors()),
                        names(e.text().circularity()),
                        e.measure())
                .update();
    }

    @EventHandler
    void on(MeasureWithdrawn e) {
        jdbc.sql("update measure set withdrawn = true where id = ?")
                .param(e.measure())
                .update();
    }

    @EventHandler
    void on(ResponsibilityTaken e) {
        responsible(e.measure(), e.organisation().value());
    }

    @EventHandler
    void on(ResponsibilityLaidDown e) {
        responsible(e.measure(), null);
    }

    @EventHandler
    void on(MeasurePutInRequest e) {
        request(e.measure(), e.request());
    }

    @EventHandler
    void on(MeasureTakenFromRequest e) {
        request(e.measure(), null);
    }

    /** Of one opgave, also those that were withdrawn. By id. */
    List<MeasureItem> of(UUID opgave) {
        return jdbc.sql("select * from measure where opgave = ? order by id")
                .param(opgave)
                .query(MeasureTable::item)
                .list();
    }

    /** By id. */
    List<MeasureItem> find(UUID wijkaanpak, MeasureFilter filter, PageRequest page) {
        return jdbc.sql("""
            select * from measure
            where wijkaanpak = :wijkaanpak
              and (:opgave::uuid is null or opgave = :opgave)
              and (:level::text is null or level = :level)
              and (:executor::text is null or :executor = any(executors))
              and (:circularity::text is null or :circularity = any(circularity))
              and (:request::uuid is null or request = :request)
              and (:withdrawn::boolean is null or :withdrawn = withdrawn)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("opgave", filter.opgave())
                .param("level", name(filter.level()))
                .param("executor", name(filter.executor()))
                .param("circularity", name(filter.circularity()))
                .param("request", filter.request())
                .param("withdrawn", filter.withdrawn())
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(MeasureTable::item)
                .list();
    }

    private void responsible(UUID measure, @Nullable String organisation) {
        jdbc.sql("update measure set responsible = ? where id = ?")
                .params(organisation, measure)
                .update();
    }

    private void request(UUID measure, @Nullable UUID request) {
        jdbc.sql("update measure set request = ? where id = ?")
                .params(request, measure)
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private static <E> List<E> constants(ResultSet row, String column, Function<String, E> of) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(of).toList();
    }

    private static MeasureItem item(ResultSet row, int number) throws SQLException {
        var responsible = row.getString("responsible");
        return new MeasureItem(
                row.getObject("id", UUID.class),
                row.getObject("opgave", UUID.class),
                row.getString("title"),
                MeasureLevel.valueOf(row.getString("level")),
                constants(row, "executors", Executor::valueOf),
                constants(row, "circularity", CircularityTag::valueOf),
                responsible == null ? null : new OrganisationId(responsible),
                row.getObject("request", UUID.class),
                row.getBoolean("withdrawn"));
    }
}
