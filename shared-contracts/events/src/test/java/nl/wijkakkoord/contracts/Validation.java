// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with a document according to a JSON Schema. Formats count. */
final class Validation {
    private Validation() {}

    static List<String> errors(JsonNode schema, JsonNode document) {
        var formatsCount =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(formatsCount))
                .getSchema(schema)
                .validate(document)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** A schema of somebody else, from the test resources. */
    static JsonNode standard(String file) {
        try (var stream = Validation.class.getResourceAsStream("/standards/" + file)) {
            return Json.MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
