// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.acceptance.published.InterfaceDocuments;
import nl.wijkakkoord.localstack.DemoStory;
import nl.wijkakkoord.localstack.story.Step;
import nl.wijkakkoord.localstack.story.Story;
import nl.wijkakkoord.platform.sheet.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the services say of their interfaces is whole and true. */
@OverHttp
class OpenApiTest {

    private static final String FOR_PEOPLE = String.join(", ", Form.TEXT_TYPE, Form.CSV_TYPE, Form.XLSX_TYPE);

    private Descriptions descriptions;

    @BeforeEach
    void the_descriptions_of_all_services(Stack stack) {
        descriptions = Descriptions.of(stack);
    }

    @Test
    void every_operation_of_every_service_is_described() {
        // When
        var described = descriptions.operations().map(Operation::toString);

        // Then
        assertThat(described).containsExactlyInAnyOrderElementsOf(MappedOperations.onTheClassPath());
    }

    @Test
    void every_service_describes_itself_as_approved_and_breaks_nobody_who_calls_it() {
        // When
        var documents = descriptions.documents();

        // Then
        documents.forEach(InterfaceDocuments::check);
        assertThat(documents).containsOnlyKeys(InterfaceDocuments.approved().keySet());
    }

    @Test
    void every_operation_says_in_a_sentence_what_it_does() {
        // When
        var operations = descriptions.operations();

        // Then
        assertThat(operations)
                .allSatisfy(operation -> assertThat(
                                operation.described().path("summary").asString(""))
                        .endsWith("."));
    }

    @Test
    void parameters_are_what_a_caller_sends_and_each_is_named_once() {
        // When
        var operations = descriptions.operations();

        // Then
        assertThat(operations).allSatisfy(operation -> {
            var parameters = Stream.of("path", "query", "header")
                    .flatMap(in -> operation.parameters(in).stream())
                    .toList();
            assertThat(parameters)
                    .extracting(parameter -> parameter.path("name").asString())
                    .doesNotHaveDuplicates()
                    .doesNotContain("actor", "intent", "moment", "page");
            assertThat(parameters)
                    .extracting(parameter -> operation
                            .resolved(parameter.path("schema"))
                            .path("type")
                            .asString())
                    .isSubsetOf("string", "integer", "boolean");
        });
    }

    @Test
    void a_pattern_holds_for_the_whole_of_a_text() {
        // When
        var patterns = descriptions.documents().values().stream()
                .flatMap(document -> document.findValues("pattern").stream())
                .map(JsonNode::asString);

        // Then
        assertThat(patterns).allMatch(pattern -> pattern.matches("(?s)\\^.*\\$"));
    }

    @Test
    void what_makes_something_is_described_as_201_with_its_location() {
        // Given
        var creating = Story.read(DemoStory.FILE).scenes().stream()
                .flatMap(scene -> scene.steps().stream())
                .filter(step -> step.status() != null && step.status() == 201)
                .map(Step::post)
                .map(OpenApiTest::anonymous)
                .collect(Collectors.toSet());

        // When
        var created = descriptions
                .operations()
                .filter(operation -> operation
                        .described()
                        .at("/responses/201/headers/Location")
                        .isObject())
                .map(operation -> anonymous(operation.path()));

        // Then
        assertThat(created).containsExactlyInAnyOrderElementsOf(creating);
    }

    @Test
    void a_read_has_a_version_if_its_description_says_so(Stack stack, DemoTold demo) {
        // Given
        var requests = new GoodRequests(stack, demo.memory());
        var reads = descriptions.operations().filter(Operation::reads).toList();

        // When
        List<Read> read;
        try (var http = HttpClient.newHttpClient()) {
            read = reads.stream()
                    .map(operation -> {
                        var service = stack.running().services().get(operation.service());
                        var answer = requests.of(operation)
                                .header(
                                        "Accept",
                                        "application/json, application/octet-stream, text/event-stream, " + FOR_PEOPLE)
                                .send(http, service);
                        return new Read(
                                operation,
                                answer.status(),
                                answer.headers().firstValue("ETag").isPresent());
                    })
                    .toList();
        }

        // Then
        assertThat(read).allSatisfy(one -> {
            assertThat(one.status()).isEqualTo(200);
            assertThat(one.versioned())
                    .isEqualTo(one.operation().success().path("headers").has("ETag"));
        });
    }

    private record Read(Operation operation, int status, boolean versioned) {}

    /** The path without its query, the names of its variables and the numbers of versions. */
    private static String anonymous(String path) {
        return path.replaceFirst("\\?.*", "").replaceAll("\\{.+?}+|(?<=/)\\d+(?=/)", "{}");
    }
}
