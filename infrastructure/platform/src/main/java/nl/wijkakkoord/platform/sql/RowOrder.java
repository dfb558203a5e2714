// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import java.util.UUID;
import nl.wijkakkoord.platform.request.ListRequest.Sort;
import org.jspecify.annotations.Nullable;

/**
 * By one column and then by id, and what comes after a row in that order; what has no value comes after all that has one.
 *
 * @param column null when it is by id only
 */
record RowOrder(String key, @Nullable Sort sort, @Nullable SortedColumn column) {

    /** @param value null where that row had none */
    record Place(UUID key, @Nullable Object value) {}

    static String place(UUID id, @Nullable String value) {
        return value == null ? id.toString() : id + " " + value;
    }

    Place read(String text) {
        var parts = text.split(" ", 2);
        var value = column == null || parts.length == 1 ? null : column.read(parts[1]);
        return new Place(UUID.fromString(parts[0]), value);
    }

    String by() {
        var way = descending() ? " desc" : "";
        return column == null ? key : column.expression() + way + ", " + key + way;
    }

    String after(Place place) {
        var further = descending() ? "<" : ">";
        var sameAndFurther = key + " " + further + " :afterKey";
        if (column == null) {
            return sameAndFurther;
        }
        var value = column.expression();
        if (place.value() == null) {
            return descending()
                    ? "(%s is not null or %s)".formatted(value, sameAndFurther)
                    : "(%s is null and %s)".formatted(value, sameAndFurther);
        }
        var later = "%1$s %2$s :afterValue or %1$s = :afterValue and %3$s".formatted(value, further, sameAndFurther);
        return descending() ? "(" + later + ")" : "(" + later + " or " + value + " is null)";
    }

    private boolean descending() {
        return sort != null && sort.descending();
    }
}
