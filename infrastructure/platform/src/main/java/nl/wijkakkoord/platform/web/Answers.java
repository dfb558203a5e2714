// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.Map;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
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

    /**
     * Says what organisations in the answer are called, where that stands like all else in it; by itself an answer has names of
     * today, and one about the past none.
     */
    public static void named(Map<OrganisationId, String> names) {
        Asked.named(_ -> names);
    }
}
