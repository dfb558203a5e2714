// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Comes by every schema of a document. */
final class SchemaWalk {

    private SchemaWalk() {}

    static void through(OpenAPI document, Consumer<Schema<?>> visitor) {
        document.getComponents().getSchemas().values().forEach(schema -> walk(schema, visitor));
        parameters(document)
                .map(Parameter::getSchema)
                .filter(Objects::nonNull)
                .forEach(schema -> walk(schema, visitor));
    }

    /** Those that are written out, of operations and in common. */
    static Stream<Parameter> parameters(OpenAPI document) {
        return Stream.concat(
                document.getComponents().getParameters().values().stream(),
                document.getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .flatMap(operation -> Stream.ofNullable(operation.getParameters()))
                        .flatMap(parameters -> parameters.stream())
                        .filter(parameter -> parameter.get$ref() == null));
    }

    private static void walk(Schema<?> schema, Consumer<Schema<?>> visitor) {
        visitor.accept(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> walk(property, visitor));
        }
        if (schema.getItems() != null) {
            walk(schema.getItems(), visitor);
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            walk(values, visitor);
        }
    }
}
