// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.published;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a schema of today no longer allows of what is sent, or no longer promises of what is answered. An answer may get new
 * properties, and new values where there was a choice; a request may leave out what is new.
 */
final class SchemaCompatibility {
    private static final List<String> LOWER = List.of("minimum", "exclusiveMinimum", "minLength", "minItems");
    private static final List<String> UPPER = List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems");
    private static final List<String> FORMS = List.of("format", "pattern");

    private final JsonNode before;
    private final JsonNode after;
    private final boolean sent;
    private final BiConsumer<String, String> breaks;
    private final Set<JsonNode> seen = new HashSet<>();

    /** @param sent whether it is of what clients send; of what they receive, when not */
    SchemaCompatibility(JsonNode before, JsonNode after, boolean sent, BiConsumer<String, String> breaks) {
        this.before = before;
        this.after = after;
        this.sent = sent;
        this.breaks = breaks;
    }

    void compare(String place, JsonNode approved, JsonNode now) {
        var was = plain(before, approved);
        var is = plain(after, now);
        if (was.isEmpty() || !seen.add(was)) {
            return;
        }
        // Who accepts anything, and who may be told anything, is as before.
        if (!is.path("type").equals(was.path("type")) && !(sent && is.isEmpty())) {
            breaks.accept(place, "was %s and is %s".formatted(was.path("type"), is.path("type")));
        }
        FORMS.forEach(form -> form(place, form, was.path(form), is.path(form)));
        choices(place, was.path("enum"), is.path("enum"));
        if (sent) {
            LOWER.forEach(bound -> bound(place, bound, was, is, 1));
            UPPER.forEach(bound -> bound(place, bound, was, is, -1));
        }
        properties(place, was, is);
        compare(place + "[]", was.path("items"), is.path("items"));
        if (was.path("additionalProperties").isObject()) {
            compare(place + "{}", was.path("additionalProperties"), is.path("additionalProperties"));
        }
    }

    private void form(String place, String form, JsonNode was, JsonNode is) {
        var changed = !was.equals(is) && !(sent ? is : was).isMissingNode();
        if (changed) {
            breaks.accept(place, "had the %s %s and has %s".formatted(form, was, is));
        }
    }

    private void choices(String place, JsonNode was, JsonNode is) {
        if (sent && !is.isMissingNode()) {
            if (was.isMissingNode()) {
                breaks.accept(place, "is one of a list and was not");
            }
            values(was)
                    .filter(value -> values(is).noneMatch(value::equals))
                    .forEach(value -> breaks.accept(place, "lost the value " + value));
        } else if (!sent && !was.isMissingNode()) {
            if (is.isMissingNode()) {
                breaks.accept(place, "was one of a list and is not");
            }
            values(was)
                    .filter(value -> values(is).noneMatch(value::equals))
                    .forEach(value -> breaks.accept(place, "lost the value " + value));
        }
    }

    private void bound(String place, String bound, JsonNode was, JsonNode is, int direction) {
        var none = was.path(bound).isMissingNode();
        if (is.has(bound) && (none || compared(is.path(bound), was.path(bound)) * direction > 0)) {
            breaks.accept(place, "%s was %s and is %s".formatted(bound, was.path(bound), is.path(bound)));
        }
    }

    private static int compared(JsonNode one, JsonNode other) {
        return new BigDecimal(one.asString()).compareTo(new BigDecimal(other.asString()));
    }

    private void properties(String place, JsonNode was, JsonNode is) {
        was.path("properties").forEachEntry((name, schema) -> {
            if (is.path("properties").has(name)) {
                compare(place + "/" + name, schema, is.path("properties").path(name));
            } else {
                breaks.accept(place + "/" + name, "is gone");
            }
        });
        var from = sent ? is : was;
        var to = sent ? was : is;
        values(from.path("required"))
                .filter(name -> sent || is.path("properties").has(name))
                .filter(name -> values(to.path("required")).noneMatch(name::equals))
                .forEach(name -> breaks.accept(
                        place + "/" + name, sent ? "is required and was not" : "was always there and is not"));
    }

    private static Stream<String> values(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }

    /** What is referred to, also where a reference is explained. */
    private static JsonNode plain(JsonNode document, JsonNode schema) {
        var resolved = InterfaceCompatibility.resolved(document, schema);
        return resolved.path("allOf").size() == 1 ? plain(document, resolved.at("/allOf/0")) : resolved;
    }
}
