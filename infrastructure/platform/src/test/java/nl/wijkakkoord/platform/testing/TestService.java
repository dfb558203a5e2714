// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Points a service under test at the real servers of this JVM. */
public final class TestService {

    private TestService() {}

    /**
     * @param database of the service's own
     */
    public static void settings(DynamicPropertyRegistry settings, Database database) {
        settings.add("spring.datasource.url", database::url);
        settings.add("spring.datasource.username", () -> database.runtime().user());
        settings.add("spring.datasource.password", () -> database.runtime().password());
        settings.add("spring.flyway.url", database::url);
        settings.add("spring.flyway.user", () -> database.owner().user());
        settings.add("spring.flyway.password", () -> database.owner().password());
        settings.add("spring.kafka.bootstrap-servers", TestServers::bootstrapServers);
    }
}
