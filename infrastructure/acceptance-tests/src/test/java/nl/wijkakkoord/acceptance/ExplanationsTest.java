// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkakkoord.acceptance.published.InterfaceDocuments;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import tools.jackson.databind.JsonNode;

/** What the approved descriptions of all interfaces say in words, and how they say it to programs. */
class ExplanationsTest {
    private static final Pattern NOT_OF_ECMA =
            Pattern.compile("\\\\[pPhHAZzGQEaeR]|\\(\\?(?![:=!]|<[=!])|[*+?}]\\+|&&|\\[\\[");

    private final Map<String, JsonNode> documents = InterfaceDocuments.approved();

    @Test
    void every_property_is_explained() {
        // When
        var silent = properties()
                .filter(property ->
                        property.described().path("description").asString("").length() < 8)
                .map(Property::toString);

        // Then
        assertThat(silent).as("openapi/words.properties says nothing of").isEmpty();
    }

    @Test
    void an_explanation_says_more_than_the_name() {
        // When
        var hollow = properties()
                .filter(property -> property.described()
                        .path("description")
                        .asString("")
                        .toLowerCase(Locale.ROOT)
                        .matches("((de|het|een) )?"
                                + Pattern.quote(property.name().toLowerCase(Locale.ROOT)) + "\\."));

        // Then
        assertThat(hollow).isEmpty();
    }

    @Test
    void every_parameter_is_explained() {
        // When
        var silent = operations()
                .flatMap(operation -> Stream.of("path", "query", "header")
                        .flatMap(in -> operation.parameters(in).stream())
                        .filter(parameter ->
                                parameter.path("description").asString("").isEmpty())
                        .map(parameter ->
                                operation + " " + parameter.path("name").asString()));

        // Then
        assertThat(silent).isEmpty();
    }

    @Test
    void every_operation_says_who_may_unless_everybody_may_without_a_token() {
        // When
        var silent = operations()
                .filter(operation -> !operation.isPublic())
                .filter(operation ->
                        !operation.described().path("description").asString("").contains("Wie dit mag:"));

        // Then
        assertThat(silent).isEmpty();
    }

    @Test
    void every_problem_that_an_operation_answers_with_names_its_codes() {
        // When
        var problems = operations()
                .flatMap(operation -> operation.described().path("responses").properties().stream()
                        .filter(answer -> answer.getKey().compareTo("400") >= 0)
                        .map(answer -> operation
                                .resolved(answer.getValue())
                                .path("description")
                                .asString("")));

        // Then
        assertThat(problems).isNotEmpty().allMatch(description -> description.contains("`"));
    }

    @Test
    void every_explanation_is_of_something() throws IOException {
        // Given
        var used = new HashSet<String>();
        properties().forEach(property -> used.addAll(Set.of(property.toString(), property.name())));
        // The pages of all lists are explained alike.
        properties()
                .filter(property -> property.toString().startsWith("Page"))
                .forEach(property -> used.add("Page." + property.name()));
        documents
                .values()
                .forEach(document ->
                        used.addAll(document.at("/components/schemas").propertyNames()));
        operations()
                .forEach(operation -> Stream.of("path", "query", "header")
                        .forEach(in -> operation.parameters(in).forEach(parameter -> {
                            var name = parameter.path("name").asString();
                            used.add(operation.described().path("operationId").asString() + "." + name);
                            used.add(in + "." + name);
                        })));

        // When
        var words = words();

        // Then
        assertThat(used).containsAll(words.stringPropertyNames());
    }

    @Test
    void nothing_stands_beside_a_reference() {
        // When
        var references = nodes().filter(node -> node.path("$ref").isString());

        // Then
        assertThat(references).isNotEmpty().allMatch(reference -> reference.size() == 1);
    }

    @Test
    void a_pattern_is_one_of_ecma() {
        // When
        var patterns = nodes().map(node -> node.path("pattern"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);

        // Then
        assertThat(patterns)
                .isNotEmpty()
                .noneMatch(pattern -> NOT_OF_ECMA.matcher(pattern).find());
    }

    @Test
    void a_number_that_can_pass_two_to_the_thirty_first_says_so_twice() {
        // When
        var large = nodes().filter(node -> node.path("type").asString("").equals("integer"))
                .filter(node -> !node.path("format").asString("").equals("int32"))
                .filter(node -> !node.has("maximum") || node.path("maximum").asLong() > Integer.MAX_VALUE);

        // Then
        assertThat(large)
                .isNotEmpty()
                .allMatch(number -> number.path("format").asString("").equals("int64") && number.has("maximum"));
    }

    @Test
    void a_list_has_elements_of_one_kind() {
        // When
        var tuples = nodes().filter(
                        node -> node.has("prefixItems") || node.path("items").isArray());

        // Then
        assertThat(tuples).isEmpty();
    }

    @Test
    void every_operation_answers_success_in_one_form_that_is_described() {
        // When
        var others = operations()
                .filter(operation -> operation.described().path("responses").properties().stream()
                                .filter(answer -> answer.getKey().startsWith("2"))
                                .mapToInt(answer ->
                                        answer.getValue().path("content").size())
                                .sum()
                        != 1);

        // Then
        assertThat(others).isEmpty();
    }

    private Stream<Operation> operations() {
        return documents.entrySet().stream().flatMap(document -> Operation.of(document.getKey(), document.getValue()));
    }

    private Stream<Property> properties() {
        return documents.values().stream()
                .flatMap(document -> document.at("/components/schemas").properties().stream())
                .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                        .map(property -> new Property(schema.getKey(), property.getKey(), property.getValue())));
    }

    private Stream<JsonNode> nodes() {
        return documents.values().stream().flatMap(ExplanationsTest::within);
    }

    private static Stream<JsonNode> within(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(ExplanationsTest::within));
    }

    private static Properties words() throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("openapi/words.properties"), UTF_8));
    }

    private record Property(String schema, String name, JsonNode described) {
        @Override
        public String toString() {
            return schema + "." + name;
        }
    }
}
