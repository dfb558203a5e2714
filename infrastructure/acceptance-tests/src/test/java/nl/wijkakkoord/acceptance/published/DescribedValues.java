// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.published;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkakkoord.contracts.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with a value by a schema of a description; a property that this does not name, too. */
public final class DescribedValues {
    private static final Map<List<JsonNode>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private DescribedValues() {}

    /** @param document that the schema is in */
    public static List<String> errors(JsonNode document, JsonNode described, JsonNode value) {
        return SCHEMAS
                .computeIfAbsent(List.of(document.path("servers"), described), _ -> schema(document, described))
                .validate(value)
                .stream()
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

    /**
     * A property that is not described is a mistake here, though readers skip it. That an address is one, is not looked at: the
     * validator takes domains that are reserved for examples for mistakes.
     */
    private static JsonNode closed(JsonNode components) {
        components.path("schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
                schema.path("properties")
                        .path("email")
                        .asOptional()
                        .ifPresent(email -> ((ObjectNode) email).remove("format"));
            }
        });
        return components;
    }
}
