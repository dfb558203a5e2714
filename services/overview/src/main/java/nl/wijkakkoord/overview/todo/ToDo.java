// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.overview.thing.ThingLink;
import org.jspecify.annotations.Nullable;

/**
 * What the caller's organisation is asked to do.
 *
 * @param title in Dutch
 * @param deadline until when it can be done, of a day until that is over; null when there is none
 * @param wijkaanpakName null as long as it was not heard
 * @param doAt where it is done
 * @param subject what it is about, and where that is read
 * @param decidesOn of a round: the version that is decided on, or the rivals; else null
 * @param mandates of the caller, under which it can take a position in the round; null of anything else
 */
record ToDo(
        Kind kind,
        String title,
        @Nullable Instant deadline,
        UUID wijkaanpak,
        @Nullable String wijkaanpakName,
        @JsonProperty("do") Address doAt,
        ThingLink subject,
        @Nullable List<DecidesOn> decidesOn,
        @Nullable List<UUID> mandates) {

    record Address(String method, String address) {}

    /** @param link where the text of that version is read */
    record DecidesOn(
            SubjectRef subject, String title, @Nullable Long amountCents, String link) {}
}
