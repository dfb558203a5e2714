// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Shows of every body one that is valid, with every optional part. What its parts are is said by {@code @Schema(example)}
 * at their places, or in {@code openapi/examples.properties} under {@code Schema.name} or {@code name}, as JSON.
 */
final class BodyExamples implements OpenApiCustomizer {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String NAME = "voorbeeld";

    private final Dictionary examples = Dictionary.of("examples");

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> Stream.ofNullable(
                        operation.getRequestBody().getContent().get("application/json")))
                .forEach(body -> show(body, document.getComponents()));
    }

    /** Beside the schema, as other bodies of the same one show the same. */
    private void show(MediaType body, Components components) {
        var type = typeOf(body.getSchema());
        var schemas = components.getSchemas();
        components.addExamples(type, new Example().value(object(type, schemas.get(type), schemas)));
        body.addExamples(NAME, new Example().$ref("#/components/examples/" + type));
    }

    private static String typeOf(Schema<?> reference) {
        return reference.get$ref().substring(SCHEMAS.length());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Object example(String within, String name, Schema<?> schema, Map<String, Schema> schemas) {
        if (schema.get$ref() != null) {
            var type = typeOf(schema);
            return object(type, schemas.get(type), schemas);
        }
        var own = examples.find(within + "." + name, name);
        if (own.isPresent()) {
            return Json.MAPPER.readValue(own.get(), Object.class);
        }
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.getEnum() != null) {
            return schema.getEnum().getFirst();
        }
        return switch (schema.getTypes().iterator().next()) {
            case "object" -> object("", schema, schemas);
            case "array" ->
                Collections.nCopies(
                        Math.max(1, Objects.requireNonNullElse(schema.getMinItems(), 1)),
                        example(within, name + "[]", schema.getItems(), schemas));
            case "integer" ->
                schema.getMinimum() == null ? 1 : schema.getMinimum().intValue();
            case "boolean" -> true;
            default -> text(schema);
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Map<String, Object> object(String type, Schema<?> schema, Map<String, Schema> schemas) {
        var object = new LinkedHashMap<String, Object>();
        ((Map<String, Schema>) (Map) schema.getProperties())
                .forEach((name, part) -> object.put(name, example(type, name, part, schemas)));
        return object;
    }

    private static String text(Schema<?> schema) {
        return switch (Objects.requireNonNullElse(schema.getFormat(), "")) {
            case "uuid" -> "0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90";
            case "date" -> "2026-05-01";
            case "date-time" -> "2026-05-01T12:00:00Z";
            case "email" -> "iemand@voorbeeld.example";
            default -> "Voorbeeld";
        };
    }
}
