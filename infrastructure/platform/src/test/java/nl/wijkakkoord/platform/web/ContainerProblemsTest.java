// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no HTTP client sends. */
class ContainerProblemsTest extends HttpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /dummies/v1/a{b HTTP/1.1",
                "GET /dummies/v1/%zz HTTP/1.1",
                "GET /dummies/v1/..%2f..%2fetc HTTP/1.1",
                "GET /dummies/v1/dummies?kind=%zz HTTP/1.1",
                "G(T /dummies/v1/dummies HTTP/1.1",
            })
    void a_request_that_is_not_http_is_answered_with_a_problem(String line) throws IOException {
        // When
        var answer = raw(line + "\r\nHost: localhost\r\nAuthorization: known\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertProblem(answer);
    }

    @Test
    void an_address_that_is_too_long_is_answered_with_a_problem() throws IOException {
        // When
        var answer = raw("GET /dummies/v1/" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertProblem(answer);
    }

    @Test
    void a_trace_is_refused_with_a_problem() throws IOException {
        // When
        var answer = raw("TRACE /dummies/v1/dummies HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 405 ");
        assertProblem(answer);
    }

    @Test
    void a_body_in_broken_chunks_is_answered_with_a_problem() throws IOException {
        // When
        var answer = raw("""
            POST /dummies/v1/dummies HTTP/1.1\r
            Host: localhost\r
            Authorization: known\r
            Transfer-Encoding: chunked\r
            Content-Type: application/json\r
            \r
            zz\r
            """);

        // Then
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertProblem(answer);
    }

    private static void assertProblem(String answer) {
        assertThat(answer)
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("api-version: 1.4.2")
                .contains("\"type\":\"urn:wijkakkoord:problem:")
                .doesNotContain("<html");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
