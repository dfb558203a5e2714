// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import nl.wijkakkoord.contracts.Json;
import tools.jackson.databind.JsonNode;

/** Calls the services as any program of an organisation would: over their public HTTP interfaces. */
public final class Caller implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong calls = new AtomicLong();
    private final Map<String, URI> services;
    private final BiConsumer<HttpRequest, Answer> witness;

    /** @param services address by the first segment of the path */
    public Caller(Map<String, URI> services) {
        this(services, (_, _) -> {});
    }

    /** @param witness sees every answer, and may object */
    public Caller(Map<String, URI> services, BiConsumer<HttpRequest, Answer> witness) {
        this.services = services;
        this.witness = witness;
    }

    /** @param token null for a call without one */
    public Answer get(String path, String token) {
        return send(request(path, token).GET());
    }

    /**
     * @param token null for a call without one
     * @param body null for none
     */
    public Answer post(String path, String token, JsonNode body) {
        return body == null
                ? send(writing(path, token).POST(BodyPublishers.noBody()))
                : send(writing(path, token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body))));
    }

    /** @param text sent in UTF-8 */
    public Answer upload(String path, String token, String type, String text) {
        return send(writing(path, token).header("Content-Type", type).POST(BodyPublishers.ofString(text)));
    }

    /** How many calls got an answer. */
    public long calls() {
        return calls.get();
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder writing(String path, String token) {
        return request(path, token).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(String path, String token) {
        var service = services.get(path.split("/")[1]);
        var request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            calls.incrementAndGet();
            var answer = new Answer(response.statusCode(), response.headers(), response.body());
            witness.accept(response.request(), answer);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.build().uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }
}
