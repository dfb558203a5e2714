// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.http.ResponseEntity;

/** Answers who reads one resource. */
public final class Answers {
    private Answers() {}

    /** 200 with the version as {@code ETag}. */
    public static <V> ResponseEntity<V> of(Versioned<?> versioned, V view) {
        return ResponseEntity.ok().eTag("\"" + versioned.version() + "\"").body(view);
    }
}
