// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a record is required unless it is {@link Nullable}, in requests and in answers, which leave out what is absent. Two
 * records of one service that have the same name would be described as one, so they are refused.
 */
final class RequiredParts implements ModelConverter {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final int SERVICE = 2;

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes")
    public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var java = Json.mapper().constructType(type.getType()).getRawClass();
        var model = schema == null || schema.get$ref() == null
                ? schema
                : context.getDefinedModels().get(schema.get$ref().substring(SCHEMAS.length()));
        if (java.isRecord() && model != null && model.getProperties() != null) {
            checkName(java);
            model.setRequired(Stream.of(java.getRecordComponents())
                    .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .filter(model.getProperties()::containsKey)
                    .toList());
        }
        return schema;
    }

    private void checkName(Class<?> java) {
        var service = java.getPackageName().split("\\.")[SERVICE];
        var other = named.putIfAbsent(service + " " + java.getSimpleName(), java);
        if (other != null && other != java) {
            throw new IllegalStateException("One name for two: " + other.getName() + " and " + java.getName());
        }
    }
}
