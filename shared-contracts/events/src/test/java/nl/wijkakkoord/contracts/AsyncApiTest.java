// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AsyncApiTest {
    private static final JsonNode DOCUMENT = AsyncApi.document();

    static Iterable<String> names() {
        return Catalogue.names();
    }

    @Test
    void the_document_is_as_approved() {
        // When
        var document = AsyncApi.document();

        // Then
        Approved.check("asyncapi.json", document, AsyncApiTest::lost);
    }

    @Test
    void the_document_is_asyncapi_by_the_official_schema() {
        // When
        var errors = Validation.errors(Validation.standard("asyncapi-3.0.0.json"), DOCUMENT);

        // Then
        assertThat(errors).isEmpty();
    }

    @Test
    void each_service_has_a_channel_with_its_own_events_and_those_of_every_service() {
        // When
        var channel = DOCUMENT.at("/channels/decisions");

        // Then
        assertThat(channel.path("address").asString()).isEqualTo("wijkakkoord.decisions");
        assertThat(channel.path("messages").propertyNames())
                .contains(
                        "nl.wijkakkoord.decisions.round-opened.v1",
                        "nl.wijkakkoord.subjects.subject-submitted.v1",
                        "nl.wijkakkoord.subjects.subject-submitted.v2",
                        "nl.wijkakkoord.commands.command-refused.v1")
                .noneMatch(name -> name.contains(".stakeholders."));
        assertThat(DOCUMENT.path("channels").propertyNames())
                .containsExactlyInAnyOrder("ambitions", "audit", "decisions", "opgaven", "stakeholders");
    }

    @Test
    void everything_that_a_class_is_made_of_has_a_name_and_one_name_is_one_thing() {
        // When
        var parts = parts(DOCUMENT.path("components").path("schemas"));

        // Then
        assertThat(parts).isNotEmpty().allMatch(part -> part.path("title").isString());
        assertThat(parts.stream()
                        .collect(groupingBy(part -> part.path("title").asString(), mapping(part -> part, toSet())))
                        .values())
                .allMatch(same -> same.size() == 1);
    }

    @Test
    void a_number_that_can_pass_two_to_the_thirty_first_says_so_twice() {
        // When
        var amounts = DOCUMENT.path("components").path("schemas").findValues("amountCents");

        // Then
        assertThat(amounts).isNotEmpty().allSatisfy(amount -> {
            assertThat(amount.path("format").asString()).isEqualTo("int64");
            assertThat(amount.path("maximum").asLong()).isEqualTo(9007199254740991L);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_examples_of_a_message_fit_its_payload(String name) {
        // Given
        var message = DOCUMENT.path("components").path("messages").path(name);
        var schema = Json.MAPPER.createObjectNode();
        schema.set("allOf", message.at("/payload/allOf"));
        schema.set("components", DOCUMENT.path("components"));

        // When
        var errors = message.path("examples").values().stream()
                .flatMap(example -> Validation.errors(schema, example.path("payload")).stream());

        // Then
        assertThat(message.path("examples")).isNotEmpty();
        assertThat(errors).isEmpty();
    }

    private static List<JsonNode> parts(JsonNode node) {
        var parts = new ArrayList<JsonNode>();
        if (node.has("properties") || node.path("enum").isArray()) {
            parts.add(node);
        }
        node.valueStream().forEach(each -> parts.addAll(parts(each)));
        return parts;
    }

    /** Channels, the messages in them and what can be read in these. */
    private static List<String> lost(JsonNode approved, JsonNode now) {
        var lost = new ArrayList<String>();
        approved.path("channels").forEachEntry((channel, was) -> {
            var is = now.path("channels").path(channel);
            if (!is.path("address").equals(was.path("address"))) {
                lost.add(channel);
            }
            was.path("messages").propertyNames().stream()
                    .filter(message -> !is.path("messages").has(message))
                    .forEach(lost::add);
        });
        var schemas = now.path("components").path("schemas");
        approved.path("components")
                .path("schemas")
                .forEachEntry((name, was) -> lost.addAll(Compatibility.breaks(was, schemas.path(name))));
        return lost;
    }
}
