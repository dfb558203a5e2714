// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A service that keeps statements of its own and invitations that it hears of, and writes a letter about each. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Archive.Statements.class, Archive.Invitations.class, Archive.Letters.class, Archive.WhenInvitedThenLetter.class
})
class Archive {
    static final String NOT_ONLY_A_TABLE = "not only a table";

    @Component
    @Projection(view = "statements", tables = "statement")
    record Statements(JdbcClient jdbc) {

        @EventHandler
        void on(DirectionDrafted event) {
            jdbc.sql("insert into statement (id, title) values (?, ?) on conflict (id) do update set title ="
                            + " excluded.title")
                    .params(event.direction(), event.title())
                    .update();
        }
    }

    @Component
    @Projection(view = "invitations", tables = "invitation")
    record Invitations(JdbcClient jdbc) implements Reaction<SubjectSubmitted> {

        @Override
        public void on(SubjectSubmitted event, Received received) {
            jdbc.sql("insert into invitation (wijkaanpak, name) values (?, ?)")
                    .params(event.wijkaanpak(), event.title())
                    .update();
            if (event.title().equals(NOT_ONLY_A_TABLE)) {
                jdbc.sql("insert into letter values (?)").param(event.title()).update();
            }
            if (event.title().startsWith("refused")) {
                throw new IllegalStateException(event.title());
            }
        }
    }

    @Component
    record Letters(JdbcClient jdbc) {

        @EventHandler
        void on(DirectionDrafted event) {
            jdbc.sql("insert into letter values (?)").param(event.title()).update();
        }
    }

    @Component
    record WhenInvitedThenLetter(JdbcClient jdbc) implements Reaction<SubjectSubmitted> {

        @Override
        public void on(SubjectSubmitted event, Received received) {
            jdbc.sql("insert into letter values (?)").param(event.title()).update();
        }
    }
}
