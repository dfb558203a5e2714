// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What in a description would break who calls an interface as it was published. A client may send what it sent, and finds
 * in answers what it found. Not a library: openapi-diff 2.1.7 sees no change of a type, of a pattern, or of what is in a list,
 * and misses properties that answers lost, in documents of OpenAPI 3.1.
 */
final class InterfaceCompatibility {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();

    private InterfaceCompatibility(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** Empty when nothing breaks, and when the first number of the version says that something does. */
    static List<String> breaks(JsonNode approved, JsonNode now) {
        if (!major(approved).equals(major(now))) {
            return List.of();
        }
        var comparison = new InterfaceCompatibility(approved, now);
        comparison.compare();
        return comparison.breaks;
    }

    private static String major(JsonNode document) {
        return document.at("/info/version").asString().split("\\.")[0];
    }

    private void compare() {
        before.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, was) -> {
                    if (METHODS.contains(method)) {
                        operation(
                                method + " " + path,
                                was,
                                after.path("paths").path(path).path(method));
                    }
                }));
    }

    private void operation(String place, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            add(place, "is gone");
            return;
        }
        if (!was.path("operationId").equals(is.path("operationId"))) {
            add(place, "has another operationId");
        }
        if (was.has("security") && !is.has("security")) {
            add(place, "asks for a token");
        }
        parameters(place, was, is);
        body(place + " body", was.path("requestBody"), is.path("requestBody"));
        was.path("responses").forEachEntry((status, answer) -> {
            if (status.startsWith("2")) {
                answer(place + " " + status, answer, is.path("responses").path(status));
            }
        });
    }

    private void parameters(String place, JsonNode was, JsonNode is) {
        var known = was.path("parameters")
                .valueStream()
                .map(each -> resolved(before, each))
                .toList();
        var now = is.path("parameters")
                .valueStream()
                .map(each -> resolved(after, each))
                .toList();
        for (var parameter : known) {
            now.stream()
                    .filter(each -> same(each, parameter))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> {
                                var name = place + " " + each.path("name").asString();
                                if (obligatory(each) && !obligatory(parameter)) {
                                    add(name, "is required and was not");
                                }
                                schemas(true).compare(name, parameter.path("schema"), each.path("schema"));
                            },
                            () -> add(place + " " + parameter.path("name").asString(), "is gone"));
        }
        now.stream()
                .filter(each -> obligatory(each) && known.stream().noneMatch(parameter -> same(each, parameter)))
                .forEach(each -> add(place + " " + each.path("name").asString(), "is required and was not there"));
    }

    private void body(String place, JsonNode was, JsonNode is) {
        if (obligatory(is) && !obligatory(was)) {
            add(place, "is required and was not");
        }
        content(place, was, is, true);
    }

    private void answer(String place, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            add(place, "is gone");
            return;
        }
        was.path("headers").propertyNames().stream()
                .filter(header -> !is.path("headers").has(header))
                .forEach(header -> add(place + " " + header, "is gone"));
        content(place, was, is, false);
    }

    private void content(String place, JsonNode was, JsonNode is, boolean sent) {
        was.path("content").forEachEntry((type, described) -> {
            if (is.path("content").has(type)) {
                schemas(sent)
                        .compare(
                                place,
                                described.path("schema"),
                                is.path("content").path(type).path("schema"));
            } else {
                add(place, "is no longer " + type);
            }
        });
    }

    private SchemaCompatibility schemas(boolean sent) {
        return new SchemaCompatibility(before, after, sent, this::add);
    }

    static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref")
                ? resolved(document, document.at(node.path("$ref").asString().substring(1)))
                : node;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.path("in").equals(other.path("in")) && one.path("name").equals(other.path("name"));
    }

    private static boolean obligatory(JsonNode part) {
        return part.path("required").asBoolean(false);
    }

    private void add(String place, String what) {
        breaks.add(place + " " + what);
    }
}
