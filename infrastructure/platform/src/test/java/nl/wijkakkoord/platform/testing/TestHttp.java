// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Calls a service as a client does. */
public final class TestHttp {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;

    public TestHttp(String address) {
        this.address = address;
    }

    /** @param bytes the body as it came */
    public record Answer(int status, HttpHeaders headers, byte[] bytes) {
        public String text() {
            return new String(bytes, UTF_8);
        }

        public JsonNode json() {
            return Json.MAPPER.readTree(bytes);
        }

        /** @param pointer a JSON Pointer, as in all that follow */
        public JsonNode at(String pointer) {
            return json().at(pointer);
        }

        public String textAt(String pointer) {
            return at(pointer).asString();
        }

        /** What this says in each element of that array, in their order. */
        public List<String> texts(String array, String pointer) {
            return at(array)
                    .valueStream()
                    .map(element -> element.at(pointer).asString())
                    .toList();
        }

        /** What is on the page. */
        public JsonNode items() {
            return at("/items");
        }

        /** The code of the problem that was answered. */
        public String problem() {
            return textAt("/code");
        }

        public UUID id() {
            return UUID.fromString(textAt("/id"));
        }

        public String header(String name) {
            return headers.firstValue(name).orElseThrow();
        }
    }

    /** @param json as {@link String#format} has it; what becomes of it may be changed */
    public static Map<String, Object> body(String json, Object... values) {
        return Json.MAPPER.readValue(json.formatted(values), new TypeReference<>() {});
    }

    public Answer get(String path, String token, String... headers) {
        return send("GET", path, token, null, headers);
    }

    /** Posts under an Idempotency-Key of its own. */
    public Answer post(String path, String token, Object body) {
        return send(
                "POST", path, token, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    /**
     * @param token null for none
     * @param body written as JSON; null for none, and text goes as it is, as do bytes, whose type is among the headers
     * @param headers names and values in turn
     */
    public Answer send(String method, String path, String token, Object body, String... headers) {
        var content = switch (body) {
            case null -> BodyPublishers.noBody();
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            case String text -> BodyPublishers.ofString(text);
            default -> BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body));
        };
        var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, content);
        if (body != null && !(body instanceof byte[])) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    public String address() {
        return address;
    }
}
