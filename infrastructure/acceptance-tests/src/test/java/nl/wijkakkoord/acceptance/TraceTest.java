// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One trace from a command to its journal entry, and from an event to what other services do with it. */
@OverHttp
class TraceTest {
    private static final String MEMBER = "gemeente-projectleider";
    private static final String PARENT = "b7ad6b7169203331";

    @Test
    void the_trace_of_a_command_is_that_of_its_journal_entries_and_every_service_shows_its_part(Stack stack)
            throws Exception {
        // Given
        var trace = UUID.randomUUID().toString().replace("-", "");

        // When
        var wijkaanpak = begin(stack, "traceparent", "00-" + trace + "-" + PARENT + "-01");

        // Then
        assertThat(traces(stack, wijkaanpak))
                .isNotEmpty()
                .allSatisfy(traceparent ->
                        assertThat(traceparent).startsWith("00-" + trace + "-").doesNotContain(PARENT));
        await().until(() -> stack.spans().show("stakeholders", trace));
        await().until(() -> stack.spans().show("decisions", trace));
        await().until(() -> stack.spans().show("audit", trace));
    }

    @Test
    void a_command_without_a_trace_begins_one(Stack stack) throws Exception {
        // When
        var wijkaanpak = begin(stack);

        // Then
        assertThat(traces(stack, wijkaanpak))
                .isNotEmpty()
                .allMatch(traceparent -> traceparent.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"))
                .extracting(TraceTest::id)
                .doesNotContain("0".repeat(32))
                .containsOnly(id(traces(stack, wijkaanpak).getFirst()));
    }

    @Test
    void what_an_event_leads_to_in_another_service_is_in_the_trace_of_that_event(Stack stack, DemoTold demo) {
        // When
        var agreed = await().until(
                        () -> events(stack, demo, "nl.wijkakkoord.stakeholders.direction-agreed.v1"),
                        journaled -> !journaled.isEmpty());
        var closed = events(stack, demo, "nl.wijkakkoord.decisions.round-closed.v2");

        // Then
        var byId = closed.stream().collect(toMap(event -> text(event, "id"), event -> id(text(event, "traceparent"))));
        assertThat(agreed).isNotEmpty().allSatisfy(event -> {
            assertThat(id(text(event, "traceparent"))).isEqualTo(byId.get(text(event, "causationid")));
        });
    }

    private static String begin(Stack stack, String... headers) throws IOException, InterruptedException {
        var body = Map.of(
                "name",
                "Wijkaanpak met een spoor",
                "initiatorName",
                "Gemeente Apeldoorn",
                "area",
                Map.of("municipality", "GM0200", "year", 2025, "codes", List.of("WK020005")),
                "contact",
                Map.of("name", "Projectbureau wijkaanpak", "email", "wijkaanpak@gemeente.example"));
        var address = stack.running().services().get("stakeholders").resolve("/stakeholders/v1/wijkaanpakken");
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + stack.tokens().of(MEMBER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(201);
            return Json.MAPPER.readTree(answer.body()).path("id").asString();
        }
    }

    /** Of all events of that wijkaanpak, once the journal has any. */
    private static List<String> traces(Stack stack, String wijkaanpak) {
        return await()
                .until(
                        () -> items(stack, "/audit/v1/wijkaanpakken/" + wijkaanpak + "/entries"),
                        entries -> !entries.isEmpty())
                .stream()
                .map(event -> text(event, "traceparent"))
                .toList();
    }

    private static List<JsonNode> events(Stack stack, DemoTold demo, String type) {
        return items(stack, demo.memory().text("/audit/v1/wijkaanpakken/{wijkaanpak}/entries?type=" + type));
    }

    private static List<JsonNode> items(Stack stack, String path) {
        return stack.get(MEMBER, path)
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("event"))
                .toList();
    }

    private static String text(JsonNode event, String attribute) {
        return event.path(attribute).asString();
    }

    private static String id(String traceparent) {
        return traceparent.split("-")[1];
    }
}
