// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which page of a list a reader asks for: {@code ?cursor=} (as the {@code Link} of the page before gave it) and {@code
 * ?limit=} (1 to 100, 50 when not given). What is no list of things, such as what a search found, takes it as a parameter
 * of its own; lists take a {@link ListRequest}.
 */
@FromQuery({"cursor", "limit"})
public final class PageRequest {
    public static final int MOST = 100;
    public static final int USUAL = 50;

    /** All there is, of a list that has its place in memory. */
    public static final PageRequest ALL = new PageRequest(null, Integer.MAX_VALUE - 1, IllegalStateException::new);

    private final String key;
    private final int limit;
    private final Supplier<RuntimeException> unreadable;

    public PageRequest(String key, int limit, Supplier<RuntimeException> unreadable) {
        this.key = key;
        this.limit = limit;
        this.unreadable = unreadable;
    }

    /**
     * The key of the last item of the page before, so that this page begins after it; null on the first page.
     *
     * @param read from the text that the answer was given as key, such as {@code UUID::fromString}; what it
     *     cannot read is answered with a 400
     */
    public <K> K after(Function<String, K> read) {
        if (key == null) {
            return null;
        }
        try {
            return read.apply(key);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            throw unreadable.get();
        }
    }

    /** How many rows to look up: one more than the page holds, which tells whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    public int limit() {
        return limit;
    }

    /** The rows of this page, of a list that is in memory as a whole, in the order of its keys. */
    public <T, K extends Comparable<? super K>> List<T> of(
            Stream<T> items, Function<T, K> key, Function<String, K> read) {
        var after = after(read);
        return items.filter(item -> after == null || key.apply(item).compareTo(after) > 0)
                .limit(rows())
                .toList();
    }

    /** Whether no page was before this one. */
    public boolean first() {
        return key == null;
    }
}
