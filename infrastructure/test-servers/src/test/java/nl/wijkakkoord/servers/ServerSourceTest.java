// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSourceTest {

    @Test
    void where_docker_answers_servers_are_containers() {
        // When
        var source = ServerSource.of(null, () -> true);

        // Then
        assertThat(source).isInstanceOf(Containers.class);
    }

    @Test
    void elsewhere_they_are_embedded() {
        // When
        var source = ServerSource.of(null, () -> false);

        // Then
        assertThat(source).isInstanceOf(EmbeddedServers.class);
    }

    @Test
    void who_wants_embedded_servers_gets_them_beside_docker_too() {
        // When
        var source = ServerSource.of("embedded", () -> true);

        // Then
        assertThat(source).isInstanceOf(EmbeddedServers.class);
    }

    @Test
    void who_wants_containers_does_not_silently_get_something_else() {
        // When
        var source = ServerSource.of("containers", () -> false);

        // Then
        assertThat(source).isInstanceOf(Containers.class);
    }

    @Test
    void an_unknown_source_is_refused() {
        // When
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerSource.of("cloud", () -> true))

                // Then
                .withMessage("WIJKAKKOORD_TEST_SERVERS is embedded or containers, not cloud.");
    }

    @ParameterizedTest
    @ValueSource(strings = {Containers.POSTGRES_IMAGE, Containers.KAFKA_IMAGE})
    void containers_run_what_the_system_in_containers_runs(String image) throws IOException {
        // When
        var compose = Files.readAllLines(Path.of("../../docker-compose.yml"));

        // Then
        assertThat(compose).contains("    image: " + image);
    }
}
