// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.story.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds every answer that a test gets against what the approved description of the interface says of it: its status, its
 * form, and each property in it.
 */
public final class DescribedAnswers {
    private static final String PROBLEM = "application/problem+json";

    private static final List<Described> OPERATIONS = InterfaceDocuments.approved().values().stream()
            .flatMap(DescribedAnswers::operations)
            .toList();
    private static final Map<JsonNode, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private DescribedAnswers() {}

    /** What no operation is meant by is a test's own affair. */
    public static void check(HttpRequest request, Answer answer) {
        var path = request.uri().getRawPath();
        OPERATIONS.stream()
                .filter(operation -> operation.isMeantBy(request.method(), path))
                .findFirst()
                .ifPresent(operation -> check(operation, request.method() + " " + path, answer));
    }

    private static void check(Described operation, String asked, Answer answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        var content = operation.content(answer.status());
        assertThat(content)
                .as("%s answers %s, as is described", asked, answer.status())
                .isPresent();
        if (answer.success() && content.get().isEmpty()) {
            return;
        }
        var described = content.get().propertyNames().stream()
                .filter(each -> each.replaceFirst(";.*", "").equals(type) || each.equals("*/*"))
                .findFirst();
        assertThat(described).as("%s answers %s, as is described", asked, type).isPresent();
        if (type.equals("application/json") || type.equals(PROBLEM)) {
            var schema = content.get().path(described.get()).path("schema");
            assertThat(errors(operation.document(), schema, answer.json()))
                    .as("%s answers %s as is described: %s", asked, answer.status(), answer.json())
                    .isEmpty();
        }
    }

    private static List<String> errors(JsonNode document, JsonNode described, JsonNode body) {
        return SCHEMAS.computeIfAbsent(described, each -> schema(document, each)).validate(body).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(JsonNode document, JsonNode described) {
        var whole = Json.MAPPER.createObjectNode();
        whole.setAll((ObjectNode) described.deepCopy());
        whole.set("components", closed(document.path("components").deepCopy()));
        var formatsCount =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(formatsCount))
                .getSchema(whole);
    }

    /** A property that is not described is a mistake here, though readers skip it. */
    private static JsonNode closed(JsonNode components) {
        components.path("schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return components;
    }

    private static Stream<Described> operations(JsonNode document) {
        var base = document.at("/servers/0/url").asString();
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Described(
                                operation.getKey(),
                                Pattern.compile(base + path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                                operation.getValue(),
                                document)));
    }

    private record Described(String method, Pattern path, JsonNode operation, JsonNode document) {
        boolean isMeantBy(String asked, String target) {
            return method.equalsIgnoreCase(asked) && path.matcher(target).matches();
        }

        Optional<JsonNode> content(int status) {
            return operation
                    .path("responses")
                    .path(Integer.toString(status))
                    .asOptional()
                    .map(answer ->
                            InterfaceCompatibility.resolved(document, answer).path("content"));
        }
    }
}
