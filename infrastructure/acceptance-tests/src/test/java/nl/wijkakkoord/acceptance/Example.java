// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.util.Collections;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value as a schema asks for, with every optional part, so that each part can be spoilt. */
final class Example {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Example() {}

    static JsonNode of(Operation operation, JsonNode reference) {
        var schema = operation.resolved(reference);
        if (schema.has("example")) {
            return schema.path("example");
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        return switch (schema.path("type").asString()) {
            case "object" -> {
                var object = NODES.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(property -> object.set(property.getKey(), of(operation, property.getValue())));
                yield object;
            }
            case "array" -> {
                var one = of(operation, schema.path("items"));
                yield NODES.arrayNode()
                        .addAll(Collections.nCopies(
                                Math.max(1, schema.path("minItems").asInt(1)), one));
            }
            case "integer" -> NODES.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(true);
            case "string" -> NODES.stringNode(text(schema));
            default -> throw new IllegalArgumentException("No example of " + schema + " in " + operation);
        };
    }

    private static String text(JsonNode schema) {
        if (schema.has("pattern")) {
            throw new IllegalArgumentException("A text with a pattern needs an example in its description: " + schema);
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> "0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90";
            case "date" -> "2026-05-01";
            case "date-time" -> "2026-05-01T12:00:00Z";
            case "email" -> "iemand@voorbeeld.example";
            default -> "Voorbeeld";
        };
    }
}
