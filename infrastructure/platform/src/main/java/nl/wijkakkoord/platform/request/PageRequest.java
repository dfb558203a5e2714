// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Which page of a list a reader asks for: {@code ?cursor=} (as the {@code Link} of the page before gave it) and {@code
 * ?limit=} (1 to 100, 50 when not given). Controllers take it as a parameter of every list, and answer by {@code
 * Resources.list} or {@code Pages.answer}.
 */
@FromQuery({"cursor", "limit"})
public final class PageRequest {
    public static final int MOST = 100;
    public static final int USUAL = 50;

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
}
