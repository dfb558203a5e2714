// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a PromQL expression asks for.
 *
 * @param metrics each with the labels that it is chosen by
 * @param groups the labels that are summed or matched over
 */
record PromQuery(Map<String, Set<String>> metrics, Set<String> groups) {
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern WINDOW = Pattern.compile("\\[[^]]*]");
    private static final Pattern GROUP = Pattern.compile("\\b(?:by|on|without|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern METRIC = Pattern.compile("\\b([a-z_][a-z0-9_]*+)(?!\\s*\\()\\s*(?:\\{([^}]*)})?");
    private static final Pattern LABEL = Pattern.compile("[a-z_]+");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "offset", "bool");
    /** Prometheus adds them to what it reads. */
    private static final Set<String> OF_THE_TARGET = Set.of("job", "instance");

    static PromQuery of(String expression) {
        var bare = WINDOW.matcher(TEXT.matcher(expression).replaceAll("")).replaceAll("");
        var groups = GROUP.matcher(bare)
                .results()
                .flatMap(group -> labels(group.group(1)))
                .filter(label -> !label.equals("le"))
                .collect(Collectors.toSet());
        var metrics = new HashMap<String, Set<String>>();
        METRIC.matcher(GROUP.matcher(bare).replaceAll(""))
                .results()
                .filter(metric -> !WORDS.contains(metric.group(1)))
                .forEach(metric -> metrics.computeIfAbsent(metric.group(1), _ -> new HashSet<>())
                        .addAll(labels(metric.group(2)).collect(Collectors.toSet())));
        return new PromQuery(metrics, groups);
    }

    private static Stream<String> labels(String text) {
        return text == null
                ? Stream.empty()
                : LABEL.matcher(text).results().map(MatchResult::group).filter(label -> !OF_THE_TARGET.contains(label));
    }
}
