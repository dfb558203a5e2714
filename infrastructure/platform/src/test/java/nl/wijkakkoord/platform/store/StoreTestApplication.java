// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionSubmitted;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A service with one aggregate and one search table. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({StatementAggregate.class, StoreTestApplication.StatementList.class})
class StoreTestApplication {

    @Component
    static class StatementList {
        private final JdbcClient jdbc;

        StatementList(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(DirectionDrafted event) {
            jdbc.sql("insert into statement (id, title) values (?, ?) on conflict (id) do update set title ="
                            + " excluded.title")
                    .params(event.direction(), event.title())
                    .update();
        }

        @EventHandler
        void on(DirectionSubmitted event) {
            throw new IllegalStateException("This search table has no place for " + event.direction());
        }
    }
}
