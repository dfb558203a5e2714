// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body of which one part is not as its schema asks.
 *
 * @param what is wrong with it, in words
 * @param place of the part
 */
record BadBody(String what, JsonPointer place, JsonNode body) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Every part of the operation's body, spoilt in every way that its schema forbids; each body is spoilt once. */
    static List<BadBody> of(Operation operation, JsonNode schema) {
        var good = Example.of(operation, schema);
        var bad = new ArrayList<BadBody>();
        new Spoiler(operation, good, bad).object(JsonPointer.empty(), operation.resolved(schema));
        return bad;
    }

    private record Spoiler(Operation operation, JsonNode good, List<BadBody> bad) {

        void object(JsonPointer here, JsonNode schema) {
            var unknown = here.appendProperty("nietBekend");
            spoil("unknown field", unknown, NODES.stringNode("x"));
            var required = schema.path("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            schema.path("properties").properties().forEach(property -> {
                var place = here.appendProperty(property.getKey());
                if (required.contains(property.getKey())) {
                    change("missing", place, parent -> ((ObjectNode) parent).remove(property.getKey()));
                    spoil("null", place, NODES.nullNode());
                }
                part(place, operation.resolved(property.getValue()));
            });
        }

        private void part(JsonPointer place, JsonNode schema) {
            switch (schema.path("type").asString()) {
                case "object" -> {
                    spoil("list for an object", place, NODES.arrayNode());
                    object(place, schema);
                }
                case "array" -> list(place, schema);
                case "string" -> {
                    spoil("number for a text", place, NODES.numberNode(1));
                    text(place, schema);
                }
                case "integer" -> number(place, schema);
                case "boolean" -> spoil("text for a boolean", place, NODES.stringNode("true"));
                default -> throw new IllegalArgumentException("No way to spoil " + schema);
            }
        }

        private void list(JsonPointer place, JsonNode schema) {
            spoil("object for a list", place, NODES.objectNode());
            var one = good.at(place).path(0);
            if (schema.has("maxItems")) {
                var many = Collections.nCopies(schema.path("maxItems").asInt() + 1, one);
                spoil("too many", place, NODES.arrayNode().addAll(many));
            }
            if (schema.path("minItems").asInt(0) > 0) {
                spoil("too few", place, NODES.arrayNode());
            }
            spoil("null in a list", place.appendIndex(0), NODES.nullNode());
            part(place.appendIndex(0), operation.resolved(schema.path("items")));
        }

        private void text(JsonPointer place, JsonNode schema) {
            if (schema.has("maxLength")) {
                spoil(
                        "too long",
                        place,
                        NODES.stringNode("x".repeat(schema.path("maxLength").asInt() + 1)));
            }
            if (schema.has("enum") || schema.has("format") || schema.has("pattern")) {
                spoil("not in its form", place, NODES.stringNode("Geen goede vorm"));
                spoil("empty", place, NODES.stringNode(""));
            } else {
                spoil("control character", place, NODES.stringNode("a\u0000b"));
                spoil("a character that cannot be seen", place, NODES.stringNode("a\u200bb"));
            }
        }

        private void number(JsonPointer place, JsonNode schema) {
            spoil("text for a number", place, NODES.stringNode("1"));
            spoil("fraction", place, NODES.numberNode(1.5));
            spoil("too large", place, NODES.numberNode(Long.MAX_VALUE));
            if (schema.path("format").asString().equals("int32")) {
                spoil("too large", place, NODES.numberNode(1L + Integer.MAX_VALUE));
            }
            if (schema.has("minimum")) {
                spoil(
                        "too small",
                        place,
                        NODES.numberNode(schema.path("minimum").asLong() - 1));
            }
        }

        private void spoil(String what, JsonPointer place, JsonNode value) {
            change(what, place, parent -> {
                switch (parent) {
                    case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
                    case ArrayNode array -> array.set(place.last().getMatchingIndex(), value);
                    default -> throw new IllegalArgumentException("Nothing to spoil at " + place);
                }
            });
        }

        private void change(String what, JsonPointer place, Consumer<JsonNode> change) {
            var body = good.deepCopy();
            change.accept(body.at(place.head()));
            bad.add(new BadBody(what, place, body));
        }
    }
}
