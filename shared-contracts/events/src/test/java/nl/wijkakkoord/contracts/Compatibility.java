// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What may change in a published schema: a property may be added if it is optional, an enum may get a value, words may
 * be explained better. Events are kept for ever and read by others, so old events must fit the new schema and readers
 * of the old schema must understand new events; hence what was required stays required, too.
 */
final class Compatibility {
    private static final Set<String> WORDS = Set.of("$id", "title", "description", "examples");

    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** What in the new schema breaks those who rely on the approved one; empty when nothing does. */
    static List<String> breaks(JsonNode approved, JsonNode now) {
        var comparison = new Compatibility();
        comparison.compare("", approved, now);
        return comparison.breaks;
    }

    private void compare(String path, JsonNode approved, JsonNode now) {
        for (var keyword : union(approved.propertyNames(), now.propertyNames())) {
            var before = approved.path(keyword);
            var after = now.path(keyword);
            switch (keyword) {
                case "properties" -> properties(path, before, after);
                case "required" -> required(path, approved, now);
                case "enum" -> absentFrom(after, before).forEach(value -> add(path, "lost the value " + value));
                case "items" -> compare(path + "/items", before, after);
                default -> {
                    if (!WORDS.contains(keyword) && !before.equals(after) && !saysHowLarge(keyword, before, now)) {
                        add(path, "%s was %s and is %s".formatted(keyword, before, after));
                    }
                }
            }
        }
    }

    /** No number ever passed that, for canonical JSON has no larger ones. */
    private static boolean saysHowLarge(String keyword, JsonNode before, JsonNode now) {
        return Set.of("format", "maximum").contains(keyword)
                && before.isMissingNode()
                && now.path("format").asString("").equals("int64")
                && now.path("maximum").asLong() == LARGEST_EXACT;
    }

    private void properties(String path, JsonNode approved, JsonNode now) {
        approved.forEachEntry((name, schema) -> {
            if (now.has(name)) {
                compare(path + "/" + name, schema, now.get(name));
            } else {
                add(path + "/" + name, "is gone");
            }
        });
    }

    private void required(String path, JsonNode approved, JsonNode now) {
        absentFrom(approved.path("required"), now.path("required"))
                .forEach(name -> add(path + "/" + name, "is required and was not"));
        absentFrom(now.path("required"), approved.path("required"))
                .filter(name -> now.path("properties").has(name))
                .forEach(name -> add(path + "/" + name, "was required and is not"));
    }

    private void add(String path, String what) {
        breaks.add((path.isEmpty() ? "/" : path) + " " + what);
    }

    private static Stream<String> absentFrom(JsonNode there, JsonNode values) {
        var present = there.values().stream().map(JsonNode::asString).collect(Collectors.toSet());
        return values.values().stream().map(JsonNode::asString).filter(value -> !present.contains(value));
    }

    private static Set<String> union(Iterable<String> one, Iterable<String> other) {
        var all = new TreeSet<String>();
        one.forEach(all::add);
        other.forEach(all::add);
        return all;
    }
}
