// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list; the header {@code Link} with {@code rel="next"} leads to the next part, if there is one.
 *
 * @param total how many there are on all pages, absent when it was not asked for
 * @param endedOn last day of the wijkaanpak that all are of, after which nothing of them is done any more; absent as long as
 *     it goes on, and where the past is asked for
 * @param position to ask for changes since, the next time; on the first page of what was asked for by {@code changedSince}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,
        @Nullable Long total,
        @Nullable LocalDate endedOn,
        @Nullable Long position) {

    public Page(List<T> items) {
        this(List.copyOf(items), null, null, null);
    }
}
