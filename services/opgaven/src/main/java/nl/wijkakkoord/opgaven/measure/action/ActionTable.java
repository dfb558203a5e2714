// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDone;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDropped;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionPlanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionReplanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.opgaven.measure.action.ActionRequest.ActionFilter;
import nl.wijkakkoord.opgaven.measure.action.PlannedAction.Status;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.request.TextForm;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be done for measures that stand. */
@Projection(view = "measure-actions", tables = "measure_action")
record ActionTable(JdbcClient jdbc, Clock clock) {

    @EventHandler
    void on(MeasureEvent event) {
        switch (event) {
            case ActionPlanned e -> set(e);
            case ActionReplanned e -> set(e);
            case ActionDone e -> end(e, e.action(), Status.DONE);
            case ActionDropped e -> end(e, e.action(), Status.DROPPED);
            case MeasureWithdrawn e ->
                jdbc.sql("delete from measure_action where measure = ?")
                        .param(e.measure())
                        .update();
            default -> {}
        }
    }

    /** By the day on which they are due. */
    List<ActionItem> find(ActionFilter filter, PageRequest page) {
        return jdbc.sql("""
            with item as (
                select *, status = 'PLANNED' and due < :today as overdue from measure_action
                where wijkaanpak = :wijkaanpak)
            select * from item
            where (:phase::text is null or phase = :phase)
              and (:owner::text is null or owner = any(in_place_of(wijkaanpak, :owner)))
              and (:overdue::boolean is null or overdue = :overdue)
              and (:after.due::date is null
                   or (due, measure, name) > (:after.due::date, :after.measure::uuid, :after.name::text))
            order by due, measure, name
            limit :rows
            """)
                .paramSource(
                        Parameters.of(filter).and("today", LocalDate.now(clock)).and(page, Place::read))
                .query(ActionItem.class)
                .list();
    }

    /** Where an action stands in the list. */
    static String place(ActionItem item) {
        return item.due() + " " + item.measure() + " " + item.name();
    }

    private record Place(LocalDate due, UUID measure, String name) {
        static Place read(String text) {
            var parts = text.split(" ", -1);
            return new Place(TextForm.date(parts[0]), UUID.fromString(parts[1]), parts[2]);
        }
    }

    private void set(MeasureEvent event) {
        jdbc.sql("""
            insert into measure_action (measure, wijkaanpak, name, phase, text, owner, due, status)
            values (:measure, :wijkaanpak, :action.name, :action.phase, :action.text, :action.owner, :action.due,
                    'PLANNED')
            on conflict (measure, name) do update
            set phase = excluded.phase, text = excluded.text, owner = excluded.owner, due = excluded.due
            """).paramSource(Parameters.of(event)).update();
    }

    private void end(MeasureEvent event, String action, Status status) {
        jdbc.sql("update measure_action set status = ? where measure = ? and name = ?")
                .params(status.name(), event.measure(), action)
                .update();
    }
}
