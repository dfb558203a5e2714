// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.ObjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.AudienceColumn;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can serve a knooppunt: rounds, and subjects of every service, its own included, as this service knows them. */
@Projection(view = "objects", tables = "known_object")
record KnownObjectProjection(JdbcClient jdbc) implements Reaction<SubjectSubmitted> {

    private record Row(String title, @Nullable List<OrganisationId> readers) {}

    Optional<KnownObject> find(UUID wijkaanpak, ObjectRef object) {
        return jdbc.sql("select title, readers from known_object where type = ? and id = ? and wijkaanpak = ?")
                .params(object.type(), object.id(), wijkaanpak)
                .query(Row.class)
                .optional()
                .map(row -> new KnownObject(row.title(), AudienceColumn.read(row.readers())));
    }

    @Override
    public void on(SubjectSubmitted event, Received received) {
        on(event);
    }

    /** The title and the readers of the last version count. */
    @EventHandler
    void on(SubjectSubmitted event) {
        jdbc.sql("""
            insert into known_object (type, id, wijkaanpak, title, readers)
            values (:type, :subject, :wijkaanpak, :title, :audience)
            on conflict (type, id) do update set title = excluded.title, readers = excluded.readers
            """).paramSource(Parameters.of(event)).update();
    }
}
