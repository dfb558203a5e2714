// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.story.Memory;

/**
 * Requests as the description of an operation asks for them, about things that are there, by somebody who may know of
 * them: what is wrong with a request that was made from one of these is what was made wrong.
 */
record GoodRequests(Stack stack, Memory demo) {

    private static final byte[] FILE = "Voorbeeld".getBytes(StandardCharsets.UTF_8);

    Request of(Operation operation) {
        return of(operation, this::existing);
    }

    /** The same about things that are not there. */
    Request ofUnknown(Operation operation) {
        return of(operation, variable -> switch (variable) {
            case "organisation", "predecessor", "alias" -> existing(variable);
            case "number", "index" -> "999999999";
            case "step" -> "onbekende-stap";
            default -> UUID.randomUUID().toString();
        });
    }

    private Request of(Operation operation, Function<String, String> values) {
        var headers = new HashMap<String, String>();
        headers.put("Authorization", "Bearer " + stack.tokens().of("gemeente-projectleider"));
        headers.put("Accept-Language", "en");
        switch (operation.method()) {
            case "GET" -> {}
            case "POST" -> headers.put("Idempotency-Key", UUID.randomUUID().toString());
            default -> headers.put("If-Match", "\"1\"");
        }
        var body = operation.example().map(Json.MAPPER::writeValueAsBytes).orElse(null);
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        operation.fileType().ifPresent(type -> headers.put("Content-Type", type));
        var content = operation.fileType().isPresent() ? FILE : body;
        return new Request(operation.method(), target(operation, values, ""), headers, content);
    }

    /**
     * The path with each variable as it says, and the query parameters without which nothing is done.
     *
     * @param without this query parameter
     */
    static String target(Operation operation, Function<String, String> values, String without) {
        var target = operation.path();
        for (var parameter : operation.parameters("path")) {
            var name = parameter.path("name").asString();
            target = target.replace("{" + name + "}", values.apply(name));
        }
        return operation.parameters("query").stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .filter(parameter -> !parameter.path("name").asString().equals(without))
                .map(parameter -> parameter.path("name").asString() + "="
                        + Example.of(operation, parameter.path("schema")).asString())
                .reduce(target, GoodRequests::asking);
    }

    /** The address with this in its query too. */
    static String asking(String target, String query) {
        return target + (target.contains("?") ? "&" : "?") + query;
    }

    /** @throws IllegalArgumentException when the demo story has none, by that name: name one here then */
    String existing(String variable) {
        return switch (variable) {
            case "mandate" -> demo.text("{gemeente-wethouder.mandate}");
            case "round" -> demo.text("{secondRound}");
            case "body" -> demo.text("{projectteam}");
            case "organisation", "predecessor", "alias" -> demo.text("{province}");
            case "step" -> "eerste-woningen";
            case "number" -> "1";
            case "index" -> "0";
            default -> demo.text("{" + variable + "}");
        };
    }
}
