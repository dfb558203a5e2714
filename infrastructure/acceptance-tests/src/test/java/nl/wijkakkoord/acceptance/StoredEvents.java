// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How many events each service has stored. */
final class StoredEvents {

    private StoredEvents() {}

    static Map<String, Long> count(Stack stack) {
        var counts = new TreeMap<String, Long>();
        for (var service : stack.running().services().keySet()) {
            var database = stack.running().database(service);
            var login = database.runtime();
            var source = new DriverManagerDataSource(database.url(), login.user(), login.password());
            counts.put(
                    service,
                    JdbcClient.create(source)
                            .sql("select count(*) from event")
                            .query(Long.class)
                            .single());
        }
        return counts;
    }
}
