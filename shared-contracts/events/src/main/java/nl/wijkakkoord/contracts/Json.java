// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** How contracts are written as JSON. */
public final class Json {

    /** Absent values are left out, moments are text in one form, constants are kebab-case, and what a newer version added is skipped on reading. */
    public static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    private Json() {}

    /** Gives another mapper the same conventions. */
    public static JsonMapper.Builder configure(JsonMapper.Builder mapper) {
        return mapper.changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL)
                        .withContentInclusion(JsonInclude.Include.NON_NULL))
                .enumNamingStrategy(EnumNamingStrategies.KebabCaseStrategy.INSTANCE)
                .addModule(new SimpleModule("moments").addSerializer(Instant.class, new OfMoment()))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** As a constant is written, in events, addresses and tables alike; not for its own {@code toString}, which is asked here. */
    public static String nameOf(Enum<?> constant) {
        return MAPPER.valueToTree(constant).stringValue();
    }

    /**
     * The one form of a value that is hashed: RFC 8785. Whole numbers stay below 2^53 and text is in Unicode
     * normalisation form C, else two writers would not agree.
     *
     * @param value that is written as a JSON object or list
     */
    public static byte[] canonical(Object value) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsBytes(value)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OfMoment extends StdScalarSerializer<Instant> {
        OfMoment() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
            json.writeString(Moments.text(moment));
        }
    }
}
