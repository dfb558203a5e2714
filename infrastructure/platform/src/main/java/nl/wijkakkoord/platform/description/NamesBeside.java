// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.naming.NamedOrganisations;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes what {@link NamedOrganisations} writes beside organisations in answers. In what is sent there are no names. */
final class NamesBeside implements OpenApiCustomizer {
    private static final String SCHEMAS = "#/components/schemas/";

    private final String organisation;

    /** @param organisation pattern by which an organisation is known in a description */
    NamesBeside(String organisation) {
        this.organisation = organisation;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var answered = new TreeSet<String>();
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .map(ApiResponse::getContent)
                .flatMap(content -> content == null ? Stream.<MediaType>empty() : content.values().stream())
                .forEach(body -> reach(body.getSchema(), schemas, answered));
        answered.forEach(name -> describe(schemas.get(name)));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void reach(@Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> answered) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            var name = schema.get$ref().substring(SCHEMAS.length());
            if (answered.add(name)) {
                reach(schemas.get(name), schemas, answered);
            }
        }
        parts(schema).forEach(part -> reach(part, schemas, answered));
    }

    private static Stream<Schema<?>> parts(Schema<?> schema) {
        var values = schema.getAdditionalProperties() instanceof Schema<?> each ? Stream.of(each) : Stream.empty();
        var properties = schema.getProperties() == null ? Stream.empty() : schema.getProperties().values().stream();
        return Stream.of(Stream.ofNullable(schema.getItems()), values, properties, choices(schema))
                .flatMap(each -> each)
                .map(each -> (Schema<?>) each);
    }

    private static Stream<?> choices(Schema<?> schema) {
        return Stream.of(schema.getAllOf(), schema.getOneOf(), schema.getAnyOf())
                .flatMap(each -> each == null ? Stream.empty() : each.stream());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private void describe(Schema<?> schema) {
        var properties = (Map<String, Schema>) (Map) schema.getProperties();
        if (properties == null) {
            return;
        }
        var named = new LinkedHashMap<String, Schema>();
        properties.forEach((name, property) -> {
            named.put(name, property);
            if (isOrganisation(property)) {
                named.put(
                        name + NamedOrganisations.NAME,
                        text().description(words("name").formatted(name)));
            }
        });
        if (properties.values().stream().anyMatch(property -> isOrganisation(property.getItems()))) {
            var names = new Schema<>(SpecVersion.V31).types(Set.of("object"));
            names.additionalProperties(text()).description(words("names"));
            named.put(NamedOrganisations.NAMES, names);
        }
        schema.setProperties(named);
    }

    private boolean isOrganisation(@Nullable Schema<?> schema) {
        return schema != null && organisation.equals(schema.getPattern());
    }

    private static Schema<?> text() {
        return new Schema<>(SpecVersion.V31).types(Set.of("string"));
    }

    private static String words(String key) {
        return DescribedInterface.TEXT.getString("organisation." + key);
    }
}
