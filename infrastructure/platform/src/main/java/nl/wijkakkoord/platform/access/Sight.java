// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody sees of a history.
 *
 * @param publicOnly whether only what is public counts as a version
 * @param before only what was recorded earlier, null for all
 */
public record Sight(boolean publicOnly, @Nullable Instant before) {
    public static final Sight WHOLE = new Sight(false, null);
    public static final Sight PUBLIC_PART = new Sight(true, null);

    static Sight before(Instant end) {
        return new Sight(false, end);
    }

    public boolean isWhole() {
        return !publicOnly && before == null;
    }

    /** Whether something that was recorded then is within it. */
    public boolean includes(Instant recorded) {
        return before == null || recorded.isBefore(before);
    }
}
