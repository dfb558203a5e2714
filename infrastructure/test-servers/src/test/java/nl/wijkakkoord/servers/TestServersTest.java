// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    void every_test_gets_a_database_of_its_own() throws Exception {
        // Given
        TestServers.startBoth();

        // When
        var first = TestServers.newDatabase();
        var second = TestServers.newDatabase();
        for (var database : new Database[] {first, second}) {
            try (var connection = DriverManager.getConnection(
                            database.url(),
                            database.owner().user(),
                            database.owner().password());
                    var statement = connection.createStatement()) {
                statement.execute("create table fact (word text)");
            }
        }

        // Then
        assertThat(first.url()).isNotEqualTo(second.url());
    }

    @Test
    void all_tests_share_one_broker() throws Exception {
        // Given
        var servers = TestServers.bootstrapServers();

        // When
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {

            // Then
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
            assertThat(TestServers.bootstrapServers()).isEqualTo(servers);
        }
    }
}
