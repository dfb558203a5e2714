// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.time.Instant;
import org.springframework.http.ResponseEntity;

/**
 * A state as it stood after a number of events.
 *
 * @param version how many events it was folded from; the {@code ETag} of the resource
 * @param at when the last of them was recorded
 */
public record Folded<S>(S state, long version, Instant at) {

    /** The answer to who reads it: 200 with the version as {@code ETag}. */
    public <V> ResponseEntity<V> answer(V view) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(view);
    }
}
