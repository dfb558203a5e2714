// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ReflectionUtils;

/** The column of a property that a list is sorted by. Texts stand as in a Dutch dictionary, whatever the case. */
record SortedColumn(String property, Class<?> type) {
    /** More of a text does not tell its place; who is equal that far stands in the order of ids. */
    private static final int MOST_CHARACTERS = 60;

    static SortedColumn of(Class<?> item, String property) {
        return new SortedColumn(
                property, ReflectionUtils.findMethod(item, property).getReturnType());
    }

    String expression() {
        var column = JdbcUtils.convertPropertyNameToUnderscoreName(property);
        if (type == String.class) {
            return "left(" + column + ", " + MOST_CHARACTERS + ") collate \"nl-x-icu\"";
        }
        return type.isEnum() || type == OrganisationId.class ? column + " collate \"C\"" : column;
    }

    /** What {@link #read} reads; null where a row has no value. */
    @Nullable
    String text(Object row) {
        var method = ReflectionUtils.findMethod(row.getClass(), property);
        ReflectionUtils.makeAccessible(method);
        return switch (ReflectionUtils.invokeMethod(method, row)) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case OrganisationId organisation -> organisation.value();
            case Object value -> start(value.toString());
        };
    }

    /**
     * As a parameter that is compared with the column.
     *
     * @throws IllegalArgumentException or a {@link java.time.DateTimeException} when it is no value of that type
     */
    Object read(String text) {
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return Long.valueOf(text);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No column holds this");
        }
        return text;
    }

    /** As PostgreSQL counts characters. */
    private static String start(String text) {
        var most = Math.min(MOST_CHARACTERS, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, most));
    }
}
