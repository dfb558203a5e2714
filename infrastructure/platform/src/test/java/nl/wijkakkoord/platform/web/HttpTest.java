// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Asks a running service over HTTP. */
@SpringBootTest(
        classes = DummyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=dummies",
            "spring.config.import=classpath:platform.yml",
            "wijkakkoord.api-version=1.4.2",
            "wijkakkoord.cors.origins=https://wijk.example"
        })
abstract class HttpTest {
    static final String DUMMIES = "/dummies/v1/dummies";
    static final String GOOD = """
        {"title": "Zuid", "parties": [{"organisation": "kvk:12345678", "kind": "market-party", "name": "Bouwer"}]}\
        """;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
    }

    @LocalServerPort
    int port;

    record Answer(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse(null);
        }

        JsonNode body() {
            return Json.MAPPER.readTree(http.body());
        }

        String code() {
            return body().path("code").stringValue("");
        }

        /** As {@code place code}, in the order of the document. */
        List<String> errors() {
            return body().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer")
                                    .stringValue(error.path("parameter").stringValue(""))
                            + " "
                            + error.path("code").stringValue())
                    .toList();
        }
    }

    /** @param headers name, value, name, value… */
    Answer send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, null, with(headers, "Authorization", "known"));
    }

    Answer post(String body, String... headers) {
        return send(
                "POST",
                DUMMIES,
                body,
                with(headers, "Authorization", "known", "Content-Type", "application/json", "Idempotency-Key", "k-1"));
    }

    static String[] with(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
