// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names what an event is made of, so that generators make classes with names: an object and a choice is called as the property
 * that it is of, and when something else is called so, with the name of what it is in before it. What has one form has one name.
 */
final class Titles {
    private static final int DOMAIN = 2;
    private static final int FACT = 3;
    private static final int VERSION = 4;

    private final Map<String, JsonNode> named = new HashMap<>();

    /** @param contract such as nl.wijkakkoord.decisions.round-opened.v1, which becomes RoundOpenedV1 */
    void name(String contract, ObjectNode schema) {
        var parts = contract.split("\\.");
        var title = parts.length <= VERSION ? pascal(contract) : pascal(parts[FACT]) + pascal(parts[VERSION]);
        schema.put("title", named.containsKey(title) ? pascal(parts[DOMAIN]) + title : title);
        named.put(schema.path("title").asString(), schema.deepCopy());
        within(schema, schema.path("title").asString());
    }

    private void within(ObjectNode schema, String title) {
        schema.path("properties").forEachEntry((name, property) -> part((ObjectNode) property, name, title));
        if (schema.path("items") instanceof ObjectNode items) {
            part(items, title, title);
        }
    }

    private void part(ObjectNode part, String name, String within) {
        if (part.path("items") instanceof ObjectNode items) {
            part(items, name, within);
        } else if (part.has("enum") || part.has("properties")) {
            var bare = part.deepCopy();
            var title = pascal(name);
            for (var wider = within; !named.getOrDefault(title, bare).equals(bare); wider = wider + "Part") {
                title = wider + pascal(name);
            }
            named.put(title, bare);
            part.put("title", title);
            within(part, title);
        }
    }

    static String pascal(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
