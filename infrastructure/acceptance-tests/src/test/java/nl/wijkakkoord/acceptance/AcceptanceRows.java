// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** Makes the table of acceptance rows at the end of the build, which fails when the documentation says otherwise. */
final class AcceptanceRows {

    private static final Pattern DOCUMENTED = Pattern.compile("\\| (\\d-\\d{2}) \\|.*\\| ([^|]+) \\|");

    private AcceptanceRows() {}

    /** A passed test that carries a row's tag. */
    record Carried(String row, String test, boolean overHttp) {
        static Carried of(String line) {
            var parts = line.split("\t");
            return new Carried(parts[0].substring("row-".length()), parts[1], Boolean.parseBoolean(parts[2]));
        }
    }

    /** Arguments: the documentation of the rows, what {@link ShownRows} wrote, and where the table goes. */
    public static void main(String[] arguments) throws IOException {
        var documented = documented(Files.readAllLines(Path.of(arguments[0])));
        var carried = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(Carried::of)
                .toList();
        var table = table(documented, carried);
        var file = Path.of(arguments[2]);
        Files.createDirectories(file.getParent());
        Files.write(file, table);
        table.forEach(System.out::println);
        var complaints = complaints(documented, carried);
        complaints.forEach(System.err::println);
        System.exit(complaints.isEmpty() ? 0 : 1);
    }

    /** The state that the documentation gives each row: {@code shown} or {@code open}. */
    static SequencedMap<String, String> documented(List<String> lines) {
        var rows = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var row = DOCUMENTED.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), state(row.group(2).startsWith("shown")));
            }
        }
        return rows;
    }

    static List<String> table(SequencedMap<String, String> documented, List<Carried> carried) {
        var shown = shown(carried);
        var table = new ArrayList<String>();
        table.add("Acceptance rows: %d of %d shown".formatted(shown.size(), documented.size()));
        table.add("%-6s%-7s%s".formatted("row", "state", "test"));
        for (var row : documented.keySet()) {
            var tests = shown.getOrDefault(row, List.of());
            table.add("%-6s%-7s%s"
                    .formatted(row, state(!tests.isEmpty()), String.join(", ", tests))
                    .stripTrailing());
        }
        return table;
    }

    /** What keeps the table and the documentation from being true. */
    static List<String> complaints(SequencedMap<String, String> documented, List<Carried> carried) {
        var shown = shown(carried);
        var complaints = new ArrayList<String>();
        for (var tag : carried) {
            if (!documented.containsKey(tag.row)) {
                complaints.add("%s carries row-%s, and there is no such row.".formatted(tag.test, tag.row));
            } else if (!tag.overHttp) {
                complaints.add("%s carries row-%s, and calls nothing over HTTP.".formatted(tag.test, tag.row));
            }
        }
        documented.forEach((row, state) -> {
            if (!state.equals(state(shown.containsKey(row)))) {
                complaints.add("docs/acceptance.md says that row %s is %s, and it is not.".formatted(row, state));
            }
        });
        return complaints;
    }

    private static Map<String, List<String>> shown(List<Carried> carried) {
        return carried.stream()
                .filter(Carried::overHttp)
                .collect(groupingBy(Carried::row, mapping(Carried::test, toList())));
    }

    private static String state(boolean shown) {
        return shown ? "shown" : "open";
    }
}
