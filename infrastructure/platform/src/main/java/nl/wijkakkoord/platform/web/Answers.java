// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.http.ResponseEntity;

/** Answers who reads one resource. */
public final class Answers {
    private Answers() {}

    /** 200 with the version as {@code ETag}. */
    public static <V> ResponseEntity<V> of(Versioned<?> versioned, V view) {
        return ResponseEntity.ok().eTag("\"" + versioned.version() + "\"").body(view);
    }

    /** 200 for what never changes: its digest is its {@code ETag}. */
    public static <V> ResponseEntity<V> of(Digest digest, V body) {
        return ResponseEntity.ok().eTag("\"" + digest + "\"").body(body);
    }
}
