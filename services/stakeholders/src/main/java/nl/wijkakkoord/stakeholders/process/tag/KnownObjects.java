// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.stakeholders.ObjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can serve a knooppunt: rounds, and subjects of every service, its own included, as this service knows them. */
@Component
@Projection(view = "objects", tables = "known_object")
record KnownObjects(JdbcClient jdbc) {

    static final String ROUND = "round";

    Optional<KnownObject> find(UUID wijkaanpak, ObjectRef object) {
        return jdbc.sql("select title, readers from known_object where type = ? and id = ? and wijkaanpak = ?")
                .params(object.type(), object.id(), wijkaanpak)
                .query((row, _) -> new KnownObject(row.getString("title"), AudienceColumn.read(row)))
                .optional();
    }

    /** The title and the readers of the last version count. */
    @EventHandler
    void on(SubjectSubmitted event) {
        jdbc.sql("""
            insert into known_object (type, id, wijkaanpak, title, readers) values (?, ?, ?, ?, ?)
            on conflict (type, id) do update set title = excluded.title, readers = excluded.readers
            """)
                .params(
                        event.type(),
                        event.subject(),
                        event.wijkaanpak(),
                        event.title(),
                        AudienceColumn.column(event.audience()))
                .update();
    }

    void add(RoundOpened event) {
        var serves = event.serves();
        jdbc.sql("""
            insert into known_object (type, id, wijkaanpak, title, readers, knooppunt, version)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        ROUND,
                        event.round(),
                        event.wijkaanpak(),
                        event.title(),
                        AudienceColumn.column(event.audience()))
                .params(serves == null ? null : serves.knooppunt(), serves == null ? null : serves.version())
                .update();
    }
}
