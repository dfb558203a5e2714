// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Path variables and query parameters are written as the same values are in JSON. */
final class AddressValues implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(to(UUID.class), to(Instant.class), to(LocalDate.class), to(Enum.class));
    }

    @Override
    public Object convert(Object text, TypeDescriptor from, TypeDescriptor to) {
        return RequestJson.MAPPER.convertValue(text, to.getType());
    }

    private static ConvertiblePair to(Class<?> type) {
        return new ConvertiblePair(String.class, type);
    }
}
