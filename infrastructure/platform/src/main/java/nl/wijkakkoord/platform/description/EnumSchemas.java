// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.web.RequestJson;

/** Describes choices by the names they have on the wire; the describing library knows only Jackson 2's annotations. */
final class EnumSchemas implements ModelConverter {

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var java = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && java.isEnum()) {
            schema.setEnum(Stream.of(java.getEnumConstants())
                    .map(constant -> RequestJson.MAPPER.valueToTree(constant).stringValue())
                    .toList());
        }
        return schema;
    }
}
