// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import static nl.wijkakkoord.platform.store.StatementAggregate.BY;

import java.util.UUID;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests of a service that stores statements, started once for all of them: each has a statement of its own. */
@SpringBootTest(
        classes = StoreTestApplication.class,
        properties = "spring.config.name=platform-test",
        webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Storing {
    static final Database DATABASE = TestServers.newDatabase();
    private static final TestIssuer ISSUER = TestIssuer.speakingFor(BY.organisation());
    private static final Actor ACTOR = new Actor(BY.member(), BY.organisation(), "a-client", false);

    @Autowired
    Commands commands;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    final UUID statement = UUID.randomUUID();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        TestService.settings(settings, "platform-test", DATABASE);
        TestIssuer.properties(ISSUER).forEach((name, value) -> settings.add(name, () -> value));
    }

    /** @param content what the request says beside which statement it is about */
    final Intent intent(String key, Long expected, String... content) {
        return new Intent(
                ACTOR,
                key == null ? null : key + statement,
                expected,
                statement + String.join("|", content),
                UUID.randomUUID().toString());
    }

    final long numberOfEvents() {
        return jdbc.sql("select count(*) from event where aggregate_identifier = ?")
                .param(statement.toString())
                .query(Long.class)
                .single();
    }
}
