// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the operator is warned by, and what the operator sees. */
@OverHttp
class AlarmsTest {
    private static final Path FILES = Path.of("../observability");
    private static final Path GUIDE = Path.of("../../docs/guides/operator.md");
    private static final Pattern SERIES = Pattern.compile("([a-z0-9_]+)\\{(.*)} .*");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"[^\"]*\"");
    private static final Pattern ALARM = Pattern.compile(
            "### (\\w+)\\n\\n\\*\\*Means\\*\\* \\((\\w+)\\): .+?\\n\\n\\*\\*Do\\*\\*: ", Pattern.DOTALL);

    @Test
    void every_metric_and_label_that_alarms_and_dashboard_ask_for_is_shown_by_the_services(Stack stack, DemoTold demo)
            throws IOException {
        // Given
        var expressions = Stream.concat(
                        alarms().stream().map(alarm -> alarm.path("expr")),
                        read("dashboard.json").findValues("expr").stream())
                .map(JsonNode::asString)
                .toList();

        // When
        var shown = shownBy(stack);

        // Then
        assertThat(expressions).hasSizeGreaterThan(20).allSatisfy(expression -> {
            var query = PromQuery.of(expression);
            assertThat(query.metrics()).isNotEmpty().allSatisfy((metric, labels) -> {
                assertThat(shown).containsKey(metric);
                assertThat(shown.get(metric)).containsAll(labels);
            });
            assertThat(query.metrics().keySet().stream().flatMap(metric -> shown.get(metric).stream()))
                    .containsAll(query.groups());
        });
    }

    /** A trace that is exported leaves its id as an exemplar. One in another place, and nothing of the service is read. */
    @Test
    void exemplars_stand_only_where_every_prometheus_reads_them(Stack stack, DemoTold demo) {
        // When
        var exemplars = lines(stack, "application/openmetrics-text;version=1.0.0")
                .filter(line -> line.contains(" # {"))
                .toList();

        // Then
        assertThat(exemplars).isNotEmpty().allMatch(line -> line.matches("\\w+_(total|bucket)\\{.*"));
    }

    @Test
    void every_alarm_is_explained_to_the_operator_and_says_where() throws IOException {
        // When
        var explained = new HashMap<String, String>();
        ALARM.matcher(Files.readString(GUIDE))
                .results()
                .forEach(alarm -> explained.put(alarm.group(1), alarm.group(2)));

        // Then
        assertThat(alarms()).hasSameSizeAs(explained.keySet()).allSatisfy(alarm -> {
            var name = alarm.path("alert").asString();
            assertThat(explained)
                    .containsEntry(name, alarm.at("/labels/severity").asString());
            assertThat(alarm.at("/annotations/runbook").asString())
                    .isEqualTo("docs/guides/operator.md#" + name.toLowerCase(Locale.ROOT));
        });
    }

    /** What the tries say is checked with Prometheus' own tool, by {@code infrastructure/observability/check}. */
    @Test
    void every_alarm_is_tried_as_it_fires_and_as_it_must_not() throws IOException {
        // When
        var tries = read("alerts-test.yml").findValues("alert_rule_test").stream()
                .flatMap(JsonNode::valueStream)
                .toList();

        // Then
        assertThat(alarms())
                .allSatisfy(alarm -> assertThat(tries)
                        .filteredOn(each -> each.path("alertname").equals(alarm.path("alert")))
                        .anySatisfy(
                                each -> assertThat(each.required("exp_alerts")).isEmpty())
                        .anySatisfy(
                                each -> assertThat(each.required("exp_alerts")).isNotEmpty()));
    }

    private static List<JsonNode> alarms() throws IOException {
        return read("alerts.yml").at("/groups/0/rules").valueStream().toList();
    }

    /** YAML reads JSON as well. */
    private static JsonNode read(String file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(FILES.resolve(file)));
    }

    /** The labels of each metric of all services, and of the one that Prometheus makes itself. */
    private static Map<String, Set<String>> shownBy(Stack stack) {
        var shown = new HashMap<String, Set<String>>();
        shown.put("up", Set.of());
        lines(stack, "text/plain").forEach(line -> add(line, shown));
        return shown;
    }

    private static Stream<String> lines(Stack stack, String form) {
        var prometheus = RestClient.builder().defaultHeader("Accept", form).build();
        return stack.running().services().values().stream()
                .flatMap(service -> prometheus
                        .get()
                        .uri(service.resolve("/actuator/prometheus"))
                        .retrieve()
                        .requiredBody(String.class)
                        .lines());
    }

    private static void add(String line, Map<String, Set<String>> shown) {
        var series = SERIES.matcher(line);
        if (series.matches()) {
            var labels = shown.computeIfAbsent(series.group(1), _ -> new HashSet<>());
            LABEL.matcher(series.group(2))
                    .results()
                    .map(label -> label.group(1))
                    .forEach(labels::add);
        }
    }
}
