// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.me;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AssignedTask;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent.TasksAssigned;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does what for all parties of a wijkaanpak, as these last agreed; who is in the place of another does what that one did. */
@Projection(view = "given-tasks", tables = "given_task")
record GivenTaskProjection(JdbcClient jdbc) implements Reaction<TasksAssigned> {

    @Override
    public void on(TasksAssigned event, Received received) {
        jdbc.sql("delete from given_task where wijkaanpak = :wijkaanpak")
                .paramSource(Parameters.of(event))
                .update();
        event.tasks().forEach(task -> give(event.wijkaanpak(), task));
    }

    private void give(UUID wijkaanpak, AssignedTask given) {
        for (var organisation : given.organisations()) {
            jdbc.sql("""
                insert into given_task (wijkaanpak, organisation, task) values (:wijkaanpak, :organisation, :task)
                on conflict do nothing
                """)
                    .paramSource(
                            Parameters.of(given).and("wijkaanpak", wijkaanpak).and("organisation", organisation))
                    .update();
        }
    }

    List<Task> of(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc.sql("""
            select distinct task from given_task
            where wijkaanpak = :wijkaanpak and organisation = any(in_place_of(:wijkaanpak, :organisation)) order by task
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and("organisation", organisation))
                .query(Task.class)
                .list();
    }
}
