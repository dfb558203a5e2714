// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a service, as its OpenAPI document describes it.
 *
 * @param path with its variables in braces, from the root of the host
 */
record Operation(String service, String method, String path, JsonNode described, JsonNode document) {

    static Stream<Operation> of(String service, JsonNode document) {
        var base = document.at("/servers/0/url").asString();
        return document.required("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(
                                service,
                                operation.getKey().toUpperCase(Locale.ROOT),
                                base + path.getKey(),
                                operation.getValue(),
                                document)));
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Whether it says that it asks for no token. */
    boolean isPublic() {
        return described.path("security").isArray()
                && described.path("security").isEmpty();
    }

    /** @param in path, query or header */
    List<JsonNode> parameters(String in) {
        return described
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString().equals(in))
                .toList();
    }

    /** The schema of what is sent, if anything is. */
    Optional<JsonNode> body() {
        return described.at("/requestBody/content/application~1json/schema").asOptional();
    }

    /** What is sent, as an example, if anything is. */
    Optional<JsonNode> example() {
        return described
                .at("/requestBody/content/application~1json/examples/voorbeeld")
                .asOptional()
                .map(example -> resolved(example).path("value"));
    }

    /** The type of a file that is sent instead, if one is. */
    Optional<String> fileType() {
        return described.at("/requestBody/content").propertyNames().stream()
                .filter(type -> !type.equals("application/json"))
                .findFirst();
    }

    /** How many bytes such a file has at most. */
    int mostBytes() {
        return described
                .at("/requestBody/content")
                .path(fileType().orElseThrow())
                .required("schema")
                .required("maxLength")
                .asInt();
    }

    JsonNode success() {
        return described.required("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** What is referred to, also where the reference is explained; or the node itself when it is no reference. */
    JsonNode resolved(JsonNode node) {
        if (node.path("allOf").size() == 1) {
            return resolved(node.at("/allOf/0"));
        }
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
