// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import nl.wijkakkoord.contracts.Json;
import tools.jackson.databind.JsonNode;

/** Requests for an operation of which some parts are odd, by chance. */
record OddRequests(Operation operation, GoodRequests requests, OddValues odd) {

    Request next() {
        return body(headers(requests.of(operation).target(address())));
    }

    private String address() {
        var target = GoodRequests.target(operation, this::inPath, "");
        for (var parameter : operation.parameters("query")) {
            if (odd.once(2)) {
                target = GoodRequests.asking(target, inQuery(parameter));
            }
        }
        return odd.once(30) ? GoodRequests.asking(target, encoded(odd.text()) + "=%FF") : target;
    }

    private String inPath(String variable) {
        return odd.once(6) ? encoded(odd.text()).replace("+", "%20") : requests.existing(variable);
    }

    private String inQuery(JsonNode parameter) {
        var name = parameter.path("name").asString();
        var schema = operation.resolved(parameter.path("schema"));
        var value = name.equals("cursor") ? odd.cursor() : odd.inAddress(schema);
        return name + "=" + encoded(value);
    }

    private Request headers(Request good) {
        var request = good;
        if (odd.once(8)) {
            request = request.header("Accept", odd.accepted());
        }
        if (odd.once(8)) {
            request = request.header("Accept-Language", odd.language());
        }
        if (odd.once(10)) {
            request = request.header("Content-Type", odd.contentType());
        }
        if (odd.once(10)) {
            request = request.header("If-Match", odd.version());
        }
        if (odd.once(20)) {
            request = request.header("Authorization", odd.token());
        }
        if (odd.once(20)) {
            request = request.header("Content-Encoding", "gzip").header("Range", "bytes=5-1");
        }
        if (odd.once(20)) {
            request = request.header("traceparent", "00-" + "0".repeat(32) + "-x-01")
                    .header("X-Correlation-Id", "x");
        }
        return odd.once(20) ? request.header("Idempotency-Key", "a b") : request;
    }

    private Request body(Request request) {
        if (request.body() == null) {
            return request;
        }
        if (odd.once(8) || operation.body().isEmpty()) {
            return request.body(new OddBodies(odd).noBody(request.body()));
        }
        var schema = operation.body().orElseThrow();
        var spoilt =
                new OddBodies(odd).spoilt(operation, schema, Example.of(operation, schema), odd.any(List.of(2, 5, 20)));
        return request.body(Json.MAPPER.writeValueAsBytes(spoilt));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
