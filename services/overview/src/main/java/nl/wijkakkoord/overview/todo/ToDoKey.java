// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.platform.request.TextForm;
import org.jspecify.annotations.Nullable;

/** Where a page of what is to do ends. Deadline is PostgreSQL's: a moment, or {@code infinity}. */
record ToDoKey(String deadline, String kind, UUID thing, String part) {

    private static final String NEVER = "infinity";

    static ToDoKey of(@Nullable Instant deadline, Kind kind, UUID thing, String part) {
        return new ToDoKey(deadline == null ? NEVER : deadline.toString(), kind.name(), thing, part);
    }

    /** Reads what {@link #toString} wrote. */
    static ToDoKey read(String text) {
        var parts = text.split(" ", -1);
        var deadline =
                parts[0].equals(NEVER) ? NEVER : TextForm.instant(parts[0]).toString();
        return new ToDoKey(deadline, parts[1], UUID.fromString(parts[2]), parts[3]);
    }

    @Override
    public String toString() {
        return deadline + " " + kind + " " + thing + " " + part;
    }
}
