// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthCheckTest {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void who_answers_200_is_healthy() {
        // Given
        answer(200);

        // When
        var healthy = HealthCheck.healthy(address());

        // Then
        assertThat(healthy).isTrue();
    }

    @Test
    void who_answers_that_it_is_out_of_service_is_not() {
        // Given
        answer(503);

        // When
        var healthy = HealthCheck.healthy(address());

        // Then
        assertThat(healthy).isFalse();
    }

    @Test
    void who_does_not_answer_is_not() {
        // Given
        stop();

        // When
        var healthy = HealthCheck.healthy(address());

        // Then
        assertThat(healthy).isFalse();
    }

    private void answer(int status) {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ready");
    }
}
