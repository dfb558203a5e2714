// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.jdbc.UncategorizedSQLException;

/** The elements of a column's array, each as the collection wants it. */
record SqlArrayToCollection(ConversionService elements) implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(Array.class, Collection.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object array, TypeDescriptor from, TypeDescriptor to) {
        try {
            return array == null ? null : elements.convert(((Array) array).getArray(), to);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("Read an array", null, e);
        }
    }
}
