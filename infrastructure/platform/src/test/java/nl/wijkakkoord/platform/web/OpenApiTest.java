// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest extends HttpTest {
    private JsonNode description;

    @BeforeEach
    void the_description_is_public() {
        description = send("GET", "/dummies/v1/openapi.json", null).body();
    }

    private Stream<String> parameters(String operation) {
        return description
                .at(operation + "/parameters")
                .valueStream()
                .map(parameter -> parameter.has("$ref")
                        ? description.at(parameter.path("$ref").stringValue().substring(1))
                        : parameter)
                .map(parameter -> parameter.path("name").stringValue()
                        + (parameter.path("required").booleanValue(false) ? " obligatory" : ""));
    }

    @Test
    void it_says_what_the_design_rules_ask_of_it() {
        // When
        var info = description.path("info");

        // Then
        assertThat(description.path("openapi").stringValue()).startsWith("3.1");
        assertThat(info.path("version").stringValue()).isEqualTo("1.4.2");
        assertThat(info.path("contact").propertyNames()).containsExactlyInAnyOrder("name", "email", "url");
        assertThat(info.at("/license/identifier").stringValue()).isEqualTo("EUPL-1.2");
        assertThat(description.at("/servers/0/url").stringValue()).isEqualTo("/dummies/v1");
        assertThat(description.at("/components/securitySchemes/token/scheme").stringValue())
                .isEqualTo("bearer");
    }

    @Test
    void its_paths_are_relative_to_the_server_and_only_ours() {
        // When
        var paths = description.path("paths").propertyNames();

        // Then
        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "/dummies",
                        "/dummies/{id}",
                        "/dummies/obligatory",
                        "/dummies/busy",
                        "/dummies/refused/{name}",
                        "/dummies/broken");
    }

    @Test
    void it_names_what_the_platform_reads_from_a_request() {
        // When
        var reading = parameters("/paths/~1dummies~1{id}/get");

        // Then
        assertThat(reading).containsExactly("id obligatory", "asOf", "version");
        assertThat(parameters("/paths/~1dummies/get"))
                .containsExactlyInAnyOrder("kind", "year", "validOn", "cursor", "limit");
        assertThat(parameters("/paths/~1dummies/post")).containsExactly("Idempotency-Key obligatory", "If-Match");
        assertThat(parameters("/paths/~1dummies~1{id}/put")).containsExactly("id obligatory", "If-Match obligatory");
    }

    @Test
    void every_answer_is_described_with_its_headers_and_every_refusal_as_a_problem() {
        // When
        var answers = description.at("/paths/~1dummies/post/responses");

        // Then
        assertThat(answers.at("/201/headers").propertyNames())
                .containsExactlyInAnyOrder("API-Version", "X-Correlation-Id", "ETag", "Location");
        assertThat(description.at("/paths/~1dummies/get/responses/200/headers").propertyNames())
                .contains("API-Version", "Link");
        assertThat(answers.propertyNames()).contains("400", "401", "403", "409", "412", "422", "429", "503");
        assertThat(answers.at("/400/$ref").stringValue()).isEqualTo("#/components/responses/Problem400");
        assertThat(description.at("/components/responses").properties()).allSatisfy(answer -> {
            assertThat(answer.getValue().path("content").propertyNames()).containsExactly("application/problem+json");
            assertThat(answer.getValue().path("description").stringValue()).contains("`");
        });
        assertThat(description.at("/components/responses/Problem503/headers").propertyNames())
                .contains("Retry-After");
    }

    @Test
    void choices_have_the_names_they_have_on_the_wire() {
        // When
        var kinds = description.at("/components/schemas/Party/properties/kind/enum");

        // Then
        assertThat(kinds.valueStream().map(JsonNode::stringValue)).contains("housing-association", "vve");
    }

    @Test
    void what_is_read_at_a_moment_has_a_version() {
        // When
        var headers = description.at("/paths/~1dummies~1{id}/get/responses/200/headers");

        // Then
        assertThat(headers.propertyNames()).contains("ETag");
        assertThat(description.at("/paths/~1dummies/get/responses/200/headers").propertyNames())
                .doesNotContain("ETag");
    }

    @Test
    void an_organisation_says_which_form_it_has() {
        // When
        var organisation = description.at("/components/schemas/Party/properties/organisation");

        // Then
        assertThat(organisation.path("type").stringValue()).isEqualTo("string");
        assertThat("kvk:12345678").matches(organisation.path("pattern").stringValue());
        assertThat("12345678").doesNotMatch(organisation.path("pattern").stringValue());
        assertThat(organisation.path("example").stringValue())
                .matches(organisation.path("pattern").stringValue());
    }
}
