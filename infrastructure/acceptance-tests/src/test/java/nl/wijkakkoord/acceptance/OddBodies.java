// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies with odd parts, and what is no decent body. */
record OddBodies(OddValues odd) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Of whatever type. */
    JsonNode any() {
        return switch (odd.random().nextInt(10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(true);
            case 2 -> NODES.numberNode(odd.any(List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE)));
            case 3 -> NODES.numberNode(new BigDecimal("1e400"));
            case 4 -> NODES.numberNode(BigInteger.TEN.pow(300));
            case 5 -> NODES.numberNode(0.1);
            case 6 -> NODES.arrayNode();
            case 7 -> nested(odd.random().nextInt(1, 50));
            case 8 -> NODES.objectNode().put(odd.text(), odd.text());
            default -> NODES.stringNode(odd.text());
        };
    }

    private static JsonNode nested(int depth) {
        JsonNode node = NODES.nullNode();
        for (var i = 0; i < depth; i++) {
            node = NODES.arrayNode().add(node);
        }
        return node;
    }

    /**
     * The same with some of its parts replaced, left out or repeated.
     *
     * @param in one of how many parts; of many, so that the others are good enough to be looked at
     */
    JsonNode spoilt(Operation operation, JsonNode reference, JsonNode good, int in) {
        var schema = operation.resolved(reference);
        if (odd.once(8 * in)) {
            return any();
        }
        return switch (good) {
            case ObjectNode object -> {
                var spoilt = NODES.objectNode();
                object.properties().forEach(property -> {
                    if (!odd.once(4 * in)) {
                        var part = schema.path("properties").path(property.getKey());
                        spoilt.set(property.getKey(), spoilt(operation, part, property.getValue(), in));
                    }
                });
                yield odd.once(10 * in) ? spoilt.set(odd.text(), any()) : spoilt;
            }
            case ArrayNode array -> {
                var spoilt = NODES.arrayNode();
                var times = odd.once(4 * in) ? odd.random().nextInt(300) : 1;
                for (var i = 0; i < times; i++) {
                    array.forEach(one -> spoilt.add(spoilt(operation, schema.path("items"), one, in)));
                }
                yield spoilt;
            }
            default -> odd.once(in) ? odd.inForm(schema) : good;
        };
    }

    /** What is no decent JSON. */
    byte[] noBody(byte[] good) {
        var text = new String(good, UTF_8);
        return switch (odd.random().nextInt(9)) {
            case 0 -> new byte[0];
            case 1 -> ("\ufeff" + text).getBytes(UTF_8);
            case 2 -> text.getBytes(UTF_16);
            case 3 -> text.substring(0, odd.random().nextInt(text.length() + 1)).getBytes(UTF_8);
            case 4 -> "[".repeat(100_000).getBytes(UTF_8);
            case 5 -> text.replaceFirst(":", ":1e999999999,\"x\":").getBytes(UTF_8);
            case 6 -> text.replaceFirst("\":\"", "\":\"\\\\ud800").getBytes(UTF_8);
            case 7 -> ("{\"x\":\"" + "x".repeat(900_000) + "\"}").getBytes(UTF_8);
            default -> {
                var bytes = new byte[odd.random().nextInt(200)];
                odd.random().nextBytes(bytes);
                yield bytes;
            }
        };
    }
}
