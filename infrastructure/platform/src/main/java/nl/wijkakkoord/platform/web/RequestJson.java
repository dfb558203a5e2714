// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.request.TextForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** How requests are read: nothing unknown, nothing twice, nothing turned into something else. */
public final class RequestJson {

    public static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfigDefaults(all -> all.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
            .addModule(new SimpleModule("forms")
                    .addDeserializer(UUID.class, new FromText<>(UUID.class, TextForm::uuid))
                    .addDeserializer(Instant.class, new FromText<>(Instant.class, RequestJson::moment))
                    .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, TextForm::date)))
            .build();

    private RequestJson() {}

    /** As it is recorded: in whole milliseconds. */
    private static Instant moment(String text) {
        return TextForm.instant(text).truncatedTo(ChronoUnit.MILLIS);
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> form;

        FromText(Class<T> type, Function<String, T> form) {
            super(type);
            this.form = form;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                return form.apply(parser.getString());
            } catch (IllegalArgumentException | DateTimeException _) {
                return (T) context.handleWeirdStringValue(_valueClass, parser.getString(), "not in its form");
            }
        }
    }
}
