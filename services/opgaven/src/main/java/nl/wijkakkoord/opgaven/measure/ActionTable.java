// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDone;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDropped;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionPlanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionReplanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.opgaven.measure.PlannedAction.Status;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done for measures that stand. */
@Component
@Projection(view = "measure-actions", tables = "measure_action")
record ActionTable(JdbcClient jdbc, Clock clock) {

    @EventHandler
    void on(ActionPlanned e) {
        set(e.measure(), e.wijkaanpak(), e.action());
    }

    @EventHandler
    void on(ActionReplanned e) {
        set(e.measure(), e.wijkaanpak(), e.action());
    }

    @EventHandler
    void on(ActionDone e) {
        end(e.measure(), e.action(), Status.DONE);
    }

    @EventHandler
    void on(ActionDropped e) {
        end(e.measure(), e.action(), Status.DROPPED);
    }

    @EventHandler
    void on(MeasureWithdrawn e) {
        jdbc.sql("delete from measure_action where measure = ?")
                .param(e.measure())
                .update();
    }

    /** By the day on which they are due. */
    List<ActionItem> find(UUID wijkaanpak, ActionFilter filter, PageRequest page) {
        var after = page.after(ActionTable::place);
        return jdbc.sql("""
            with item as (
                select *, status = 'PLANNED' and due < :today as overdue from measure_action
                where wijkaanpak = :wijkaanpak)
            select * from item
            where (:phase::text is null or phase = :phase)
              and (:owner::text is null or owner = :owner)
              and (:overdue::boolean is null or overdue = :overdue)
              and (:due::date is null or (due, measure, name) > (:due::date, :measure::uuid, :name::text))
            order by due, measure, name
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("today", LocalDate.now(clock))
                .param("phase", filter.phase())
                .param("owner", filter.owner() == null ? null : filter.owner().value())
                .param("overdue", filter.overdue())
                .param("due", after == null ? null : after.due())
                .param("measure", after == null ? null : after.measure())
                .param("name", after == null ? null : after.name())
                .param("rows", page.rows())
                .query(ActionTable::item)
                .list();
    }

    /** Where an action stands in the list. */
    static String place(ActionItem item) {
        return item.due() + " " + item.measure() + " " + item.name();
    }

    private record Place(LocalDate due, UUID measure, String name) {}

    private static Place place(String text) {
        var parts = text.split(" ", -1);
        return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), parts[2]);
    }

    private void set(UUID measure, UUID wijkaanpak, MeasureAction action) {
        jdbc.sql("""
            insert into measure_action (measure, wijkaanpak, name, phase, text, owner, due, status)
            values (?, ?, ?, ?, ?, ?, ?, 'PLANNED')
            on conflict (measure, name) do update
            set phase = excluded.phase, text = excluded.text, owner = excluded.owner, due = excluded.due
            """)
                .params(
                        measure,
                        wijkaanpak,
                        action.name(),
                        action.phase(),
                        action.text(),
                        action.owner().value(),
                        action.due())
                .update();
    }

    private void end(UUID measure, String action, Status status) {
        jdbc.sql("update measure_action set status = ? where measure = ? and name = ?")
                .params(status.name(), measure, action)
                .update();
    }

    private static ActionItem item(ResultSet row, int number) throws SQLException {
        return new ActionItem(
                row.getObject("measure", UUID.class),
                row.getString("name"),
                row.getString("phase"),
                row.getString("text"),
                new OrganisationId(row.getString("owner")),
                row.getObject("due", LocalDate.class),
                Status.valueOf(row.getString("status")),
                row.getBoolean("overdue"));
    }
}
