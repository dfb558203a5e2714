// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of a list: a page of it, and {@code ?sort=} (a property of its items, with a hyphen before it for the
 * other way round), {@code ?total=true}, {@code ?changedSince=} (the position that the list gave before, 0 to begin).
 * Controllers take it as a parameter of every list, and answer by {@code Resources}.
 *
 * @param sort null for the list's own order
 * @param total whether the answer says how many there are on all pages
 * @param changedSince null for what changed at whatever time
 */
@FromQuery({"cursor", "limit", "sort", "total", "changedSince"})
public record ListRequest(
        PageRequest page,
        @Nullable Sort sort,
        boolean total,
        @Nullable Long changedSince) {

    /** @param property of the items */
    public record Sort(String property, boolean descending) {}

    /** Whether the list stands in another order than its own, or has other items, so that it is read as a whole. */
    public boolean rearranged() {
        return sort != null || changedSince != null;
    }
}
