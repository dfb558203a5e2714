// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent.TasksAssigned;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which organisation does which task, by the version that the parties agreed to last. */
@Projection(view = "assigned-tasks", tables = "assigned_task")
record AssignedTaskTable(JdbcClient jdbc) {

    @EventHandler
    void on(TasksAssigned event) {
        jdbc.sql("delete from assigned_task where wijkaanpak = ?")
                .param(event.wijkaanpak())
                .update();
        event.tasks()
                .forEach(assigned -> assigned.organisations()
                        .forEach(organisation -> jdbc.sql(
                                        "insert into assigned_task (wijkaanpak, task, organisation) values (?, ?, ?)")
                                .params(event.wijkaanpak(), assigned.task().name(), organisation.value())
                                .update()));
    }
}
