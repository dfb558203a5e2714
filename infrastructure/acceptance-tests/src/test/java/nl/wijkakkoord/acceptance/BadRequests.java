// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import tools.jackson.databind.JsonNode;

/** Everything that can be wrong with a request for an operation, by its description. */
record BadRequests(Operation operation, GoodRequests requests, Request good) {

    private static final int TWO_MEGABYTES = 2_000_000;
    private static final int OVERLONG = 20_000;
    private static final int NESTED = 2_000;
    private static final String NO_FORM = "geen_goede_vorm";

    BadRequests(Operation operation, GoodRequests requests) {
        this(operation, requests, requests.of(operation));
    }

    Stream<BadRequest> all() {
        return Stream.of(address(), path(), query(), headers(), size(), body(), parts())
                .flatMap(bad -> bad);
    }

    private Stream<BadRequest> address() {
        var tokenless = new BadRequest("no token", good.header("Authorization", null), 401, "token-missing", null);
        var others = Stream.of(
                new BadRequest(
                        "trailing slash",
                        good.target(good.target().replaceFirst("\\?|$", "/$0")),
                        404,
                        "not-found",
                        null),
                new BadRequest("another method", good.method("PATCH"), 405, "method-not-allowed", null),
                new BadRequest(
                        "nothing that it can answer in",
                        good.header("Accept", "audio/ogg"),
                        406,
                        "not-acceptable",
                        null),
                new BadRequest(
                        "overlong query",
                        good.target(GoodRequests.asking(good.target(), "x=" + "x".repeat(OVERLONG))),
                        400,
                        "request-invalid",
                        null),
                BadRequest.input(
                        "unknown query parameter",
                        good.target(GoodRequests.asking(good.target(), "nietBekend=1")),
                        "nietBekend"));
        return operation.isPublic() ? others : Stream.concat(Stream.of(tokenless), others);
    }

    private Stream<BadRequest> path() {
        var variables = operation.parameters("path");
        var unknown = variables.isEmpty() ? Stream.<BadRequest>empty() : Stream.of(unknown());
        var formless = variables.stream().map(variable -> {
            var name = variable.path("name").asString();
            var target = GoodRequests.target(
                    operation, other -> other.equals(name) ? NO_FORM : requests.existing(other), "");
            return BadRequest.input("not in its form", good.target(target), name);
        });
        return Stream.concat(unknown, formless);
    }

    private BadRequest unknown() {
        return new BadRequest("unknown id", requests.ofUnknown(operation), 404, "unknown-resource", null);
    }

    private Stream<BadRequest> query() {
        return operation.parameters("query").stream().flatMap(this::query);
    }

    private Stream<BadRequest> query(JsonNode parameter) {
        var name = parameter.path("name").asString();
        var schema = operation.resolved(parameter.path("schema"));
        var others = GoodRequests.target(operation, requests::existing, name);
        var asked = GoodRequests.asking(others, name + "=");
        var example =
                name.equals("cursor") ? "MQ" : Example.of(operation, schema).asString();
        var repeated = BadRequest.input("repeated", good.target(asked + example + "&" + name + "=" + example), name);
        var free = !name.equals("cursor")
                && schema.path("type").asString().equals("string")
                && Stream.of("format", "enum", "pattern").noneMatch(schema::has);
        var missing = parameter.path("required").asBoolean()
                ? Stream.of(BadRequest.input("missing", good.target(others), name))
                : Stream.<BadRequest>empty();
        var wrong = free
                ? Stream.of(repeated, BadRequest.input("control character", good.target(asked + "%00"), name))
                : Stream.of(
                        repeated,
                        BadRequest.input("not in its form", good.target(asked + "!"), name),
                        BadRequest.input("empty", good.target(asked), name));
        return Stream.concat(missing, wrong);
    }

    private Stream<BadRequest> headers() {
        return switch (operation.method()) {
            case "GET" -> Stream.empty();
            case "POST" ->
                Stream.of(
                        header("Idempotency-Key", null, 400, "idempotency-key-missing"),
                        header("Idempotency-Key", "x".repeat(256), 400, "idempotency-key-invalid"),
                        header("If-Match", "1", 400, "if-match-invalid"));
            default ->
                Stream.of(
                        header("If-Match", null, 428, "if-match-missing"),
                        header("If-Match", "1", 400, "if-match-invalid"));
        };
    }

    private BadRequest header(String name, String value, int status, String code) {
        return new BadRequest(
                name + (value == null ? " missing" : " not in its form"), good.header(name, value), status, code, null);
    }

    private Stream<BadRequest> size() {
        if (operation.fileType().isPresent()) {
            var file = new byte[operation.mostBytes() + 1];
            return Stream.of(new BadRequest("a file too large", good.body(file), 413, "body-too-large", null));
        }
        var text = "{\"nietBekend\":\"" + "x".repeat(TWO_MEGABYTES) + "\"}";
        return Stream.of(new BadRequest("2 MB", json(text), 413, "body-too-large", null));
    }

    private Stream<BadRequest> body() {
        if (operation.fileType().isPresent()) {
            return file();
        }
        if (operation.body().isEmpty()) {
            return Stream.empty();
        }
        var text = new String(good.body(), UTF_8);
        var nested = "[".repeat(NESTED) + "]".repeat(NESTED);
        return Stream.of(
                new BadRequest("no body", good.body(null), 400, "body-missing", null),
                new BadRequest("null", json("null"), 400, "body-missing", null),
                new BadRequest("malformed", json(text.substring(1)), 400, "body-malformed", null),
                new BadRequest("more than one", json(text + text), 400, "body-malformed", null),
                new BadRequest(
                        "field twice",
                        json(text.replaceFirst("(\"[^\"]+\":)", "$1null,$1")),
                        400,
                        "body-malformed",
                        null),
                new BadRequest("nested too deeply", json(nested), 400, "body-out-of-bounds", null),
                new BadRequest("no UTF-8", good.body(new byte[] {'{', '"', (byte) 0xFF}), 400, "body-malformed", null),
                BadRequest.input("list for an object", json("[]"), ""),
                new BadRequest("text", good.header("Content-Type", "text/plain"), 415, "media-type-unsupported", null),
                new BadRequest("of no type", good.header("Content-Type", null), 415, "media-type-unsupported", null));
    }

    private Stream<BadRequest> file() {
        return Stream.of(
                new BadRequest("no file", good.body(null), 400, "body-missing", null),
                new BadRequest("page", good.header("Content-Type", "text/html"), 415, "media-type-unsupported", null),
                new BadRequest("of no type", good.header("Content-Type", null), 415, "media-type-unsupported", null));
    }

    private Stream<BadRequest> parts() {
        return operation.body().stream()
                .flatMap(schema -> BadBody.of(operation, schema).stream())
                .map(bad -> BadRequest.input(
                        bad.what(),
                        good.body(Json.MAPPER.writeValueAsBytes(bad.body())),
                        bad.place().toString()));
    }

    private Request json(String text) {
        return good.header("Content-Type", "application/json").body(text.getBytes(UTF_8));
    }
}
