// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import java.time.Instant;

/**
 * The moment of the past that a reader asks for: {@code ?asOf=} or {@code ?version=}, at most one; neither means now.
 * Controllers take it as a parameter of every read. A moment that has not been yet is refused: what is answered about a
 * moment must stay true.
 *
 * @param asOf what was recorded by then
 * @param version the number of events
 */
@FromQuery({"asOf", "version"})
public record Moment(Instant asOf, Long version) {

    public static Moment now() {
        return new Moment(null, null);
    }

    public boolean present() {
        return asOf == null && version == null;
    }

    /** Whether the event with this number, recorded then, belongs to it. */
    public boolean includes(Instant recorded, long number) {
        return (asOf == null || !recorded.isAfter(asOf)) && (version == null || number <= version);
    }
}
