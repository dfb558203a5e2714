// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What a story knows by now, for the placeholders of its next steps. */
public final class Memory {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.-]*)}");

    private final Map<String, JsonNode> values = new HashMap<>();

    public void put(String name, JsonNode value) {
        values.put(name, value);
    }

    public void put(String name, String value) {
        put(name, StringNode.valueOf(value));
    }

    /** @throws IllegalArgumentException when nothing of that name is known */
    public JsonNode get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nothing is known as " + name);
        }
        return value;
    }

    /** The text with its placeholders filled, also those in what was filled in. */
    public String text(String template) {
        var filled = PLACEHOLDER
                .matcher(template)
                .replaceAll(
                        found -> Matcher.quoteReplacement(get(found.group(1)).asString()));
        return filled.equals(template) ? filled : text(filled);
    }

    /** The value with its placeholders filled; a text that is one placeholder becomes that value itself. */
    public JsonNode value(JsonNode template) {
        return switch (template) {
            case ObjectNode object -> {
                var filled = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(member -> filled.set(text(member.getKey()), value(member.getValue())));
                yield filled;
            }
            case ArrayNode array -> {
                var filled = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> filled.add(value(element)));
                yield filled;
            }
            case StringNode text -> {
                var placeholder = PLACEHOLDER.matcher(text.asString());
                yield placeholder.matches()
                        ? value(get(placeholder.group(1)))
                        : StringNode.valueOf(text(text.asString()));
            }
            default -> template;
        };
    }
}
