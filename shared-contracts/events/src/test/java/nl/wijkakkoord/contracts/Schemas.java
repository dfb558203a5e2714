// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a contract from its record. */
final class Schemas {
    /** The name of the envelope among the contract names. */
    static final String ENVELOPE = "cloudevent";

    private static final long LARGEST = (1L << 53) - 1;
    private static final SchemaGenerator GENERATOR = generator();

    private Schemas() {}

    /** The envelope and every event type of today. */
    static List<String> names() {
        return Stream.concat(Stream.of(ENVELOPE), Catalogue.names().stream()).toList();
    }

    /** Also of the versions that are not said any more. */
    static List<String> published() {
        return Stream.concat(names().stream(), Catalogue.earlierNames().stream())
                .sorted()
                .toList();
    }

    static Class<?> typeOf(String name) {
        return name.equals(ENVELOPE) ? Envelope.class : Catalogue.typeOf(name).orElseThrow();
    }

    /** As generated from its record; as approved once, when it is of an earlier version. */
    static ObjectNode of(String name) {
        if (Catalogue.earlierNames().contains(name)) {
            return (ObjectNode) Approved.read("schemas/" + name + ".json");
        }
        var schema = Json.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:wijkakkoord:schema:" + name);
        schema.setAll((ObjectNode) GENERATOR.generateSchema(typeOf(name)));
        return schema;
    }

    // Everything inline: each schema then stands on its own, inside AsyncAPI too.
    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(Json.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.STANDARD_FORMATS)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(Schemas::valueType);
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        config.forFields()
                .withRequiredCheck(
                        field -> !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class))
                .withStringPatternResolver(Schemas::patternInEnvelope);
        return new SchemaGenerator(config.build());
    }

    private static CustomDefinition valueType(ResolvedType resolved, SchemaGenerationContext context) {
        var type = resolved.getErasedType();
        if (type == OrganisationId.class) {
            return text(OrganisationId.FORM);
        }
        if (type == Digest.class) {
            return text(Digest.FORM);
        }
        if (type == long.class || type == Long.class) {
            return new CustomDefinition(largeNumber());
        }
        if (type == JsonNode.class) {
            return new CustomDefinition(Json.MAPPER.createObjectNode().put("type", "object"));
        }
        return type.isEnum() ? wireNames(type) : null;
    }

    /** Passes 2^31, and never 2^53: of the generators of clients, one reads the format and another the maximum. */
    private static ObjectNode largeNumber() {
        return Json.MAPPER
                .createObjectNode()
                .put("type", "integer")
                .put("format", "int64")
                .put("maximum", LARGEST);
    }

    private static CustomDefinition text(Pattern form) {
        return new CustomDefinition(
                Json.MAPPER.createObjectNode().put("type", "string").put("pattern", "^(" + form + ")$"));
    }

    private static CustomDefinition wireNames(Class<?> type) {
        var schema = Json.MAPPER.createObjectNode().put("type", "string");
        schema.set("enum", Json.MAPPER.valueToTree(type.getEnumConstants()));
        return new CustomDefinition(schema);
    }

    private static String patternInEnvelope(FieldScope field) {
        if (field.getRawMember().getDeclaringClass() != Envelope.class) {
            return null;
        }
        return switch (field.getName()) {
            case "specversion" -> "^1\\.0$";
            case "source" -> "^urn:nld:(" + OrganisationId.FORM + "):systeem:[a-z-]+$";
            case "type" -> "^nl\\.wijkakkoord(\\.[a-z][a-z-]*)+\\.v[1-9][0-9]*$";
            case "datacontenttype" -> "^application/json$";
            case "sequence" -> "^[0-9]{20}$";
            case "aggregateversion" -> "^[1-9][0-9]*$";
            case "audience" ->
                "^(public|wijkaanpak|organisations:(" + OrganisationId.FORM + ")(,(" + OrganisationId.FORM + "))*)$";
            default -> null;
        };
    }
}
