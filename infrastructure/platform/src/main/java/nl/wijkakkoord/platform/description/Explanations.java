// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Explains every property and parameter, from one dictionary: {@code openapi/words.properties} says under {@code name}
 * what a name means wherever it stands, and under {@code Schema.name} or {@code operationId.name} what it means there. Of a
 * parameter that is named as a property of another meaning, {@code path.name} or {@code query.name} says it.
 */
final class Explanations implements OpenApiCustomizer {
    private final Dictionary words = Dictionary.of("words");

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().getSchemas().forEach(this::explain);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation -> operation.getParameters().stream()
                        .filter(parameter -> parameter.getName() != null)
                        .forEach(parameter -> words.find(
                                        operation.getOperationId() + "." + parameter.getName(),
                                        parameter.getIn() + "." + parameter.getName(),
                                        parameter.getName())
                                .ifPresent(parameter::description)));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private void explain(String name, Schema<?> schema) {
        words.find(name).ifPresent(schema::description);
        if (schema.getProperties() != null) {
            ((Map<String, Schema>) (Map) schema.getProperties())
                    .replaceAll((property, described) -> words.find(
                                    name + "." + property, generic(name) + "." + property, property)
                            .<Schema>map(explanation -> explained(described, explanation))
                            .orElse(described));
        }
    }

    /** The pages of all lists are alike, whatever is on them. */
    private static String generic(String name) {
        return name.startsWith("Page") ? "Page" : name;
    }

    /** Beside a reference stands nothing: some generators refuse it, and others lose it. */
    private static Schema<?> explained(Schema<?> property, String explanation) {
        return property.get$ref() == null
                ? property.description(explanation)
                : new Schema<>(SpecVersion.V31).allOf(List.of(property)).description(explanation);
    }
}
