// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment of the past that a reader asks a list for, {@code ?asOf=}. Controllers take it as a parameter. A moment
 * that has not been yet is refused.
 *
 * @param instant what was recorded by then, null for now
 */
@FromQuery("asOf")
public record AsOf(@Nullable Instant instant) {

    /** For a fold that a list is made of. */
    public Moment moment() {
        return new Moment(instant, null);
    }
}
