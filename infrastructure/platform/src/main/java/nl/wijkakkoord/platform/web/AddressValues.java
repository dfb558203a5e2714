// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import tools.jackson.core.JacksonException;

/** Path variables and query parameters are written as the same values are in JSON. */
final class AddressValues implements GenericConverter {
    private static final Set<Class<?>> TYPES = Set.of(UUID.class, Instant.class, LocalDate.class, Enum.class);

    /**
     * Spring tries other forms when a converter fails, and takes nothing for a number that is not given, so what must
     * not be read otherwise is asked here first.
     */
    static boolean readable(String text, Class<?> type) {
        if (TYPES.stream().noneMatch(known -> known.isAssignableFrom(type))) {
            return type == String.class || !text.isEmpty();
        }
        try {
            RequestJson.MAPPER.convertValue(text, type);
            return true;
        } catch (JacksonException _) {
            return false;
        }
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return TYPES.stream()
                .map(type -> new ConvertiblePair(String.class, type))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Object convert(Object text, TypeDescriptor from, TypeDescriptor to) {
        return RequestJson.MAPPER.convertValue(text, to.getType());
    }
}
