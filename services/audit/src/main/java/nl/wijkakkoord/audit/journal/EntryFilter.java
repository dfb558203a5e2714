// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for; everything given must hold.
 *
 * @param party organisation that acted or is spoken of
 * @param member who acted or is spoken of
 * @param type contract name
 * @param subject id of what was put before the parties
 * @param from recorded at or after
 * @param until recorded before
 */
record EntryFilter(
        @Nullable OrganisationId party,
        @Nullable UUID member,
        @Nullable String type,
        @Nullable UUID subject,
        @Nullable Instant from,
        @Nullable Instant until) {

    static final EntryFilter ALL = new EntryFilter(null, null, null, null, null, null);

    /** Nothing is looked for in particular, so that an entry is found says nothing of its content. */
    boolean isAll() {
        return equals(ALL);
    }
}
