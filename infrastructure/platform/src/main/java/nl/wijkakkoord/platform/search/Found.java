// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param type in kebab-case, such as {@code opgave}
 * @param title null when it has none, or it was erased
 * @param fragment of a text, around the words that were searched for; null when they are in the title only
 * @param link path at which it is read
 */
public record Found(
        String type,
        UUID id,
        @Nullable String title,
        @Nullable String fragment,
        String link,
        @JsonIgnore Instant firstAt) {

    /** Its place in the order of an answer, for the page after it. */
    public String place() {
        return firstAt + " " + id;
    }
}
