// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.wijkakkoord.acceptance.published.DescribedAnswers;
import nl.wijkakkoord.localstack.story.Answer;

/**
 * Any request, also one that no decent program sends.
 *
 * @param target path and query
 * @param body null for none
 */
record Request(String method, String target, Map<String, String> headers, byte[] body) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Request method(String other) {
        return new Request(other, target, headers, body);
    }

    Request target(String other) {
        return new Request(method, other, headers, body);
    }

    /** @param value null for a request without this header */
    Request header(String name, String value) {
        var others = new HashMap<>(headers);
        others.remove(name);
        if (value != null) {
            others.put(name, value);
        }
        return new Request(method, target, others, body);
    }

    Request body(byte[] other) {
        return new Request(method, target, headers, other);
    }

    Answer send(HttpClient http, URI service) {
        var request = HttpRequest.newBuilder(service.resolve(target))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var response = http.send(request.build(), BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var answer = new Answer(
                        response.statusCode(),
                        response.headers(),
                        isStream(response.headers()) ? new byte[0] : body.readAllBytes());
                DescribedAnswers.check(response.request(), answer);
                return answer;
            }
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + method + " " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    /** One that ends when whoever reads it goes. */
    private static boolean isStream(HttpHeaders headers) {
        return headers.firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    }
}
