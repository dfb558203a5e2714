// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An entry as a reader sees it.
 *
 * @param index in the whole journal, from 0
 * @param number in the wijkaanpak's chain, from 1
 * @param previous hash of the entry before it in the chain
 * @param journaledAt absent when the reader is not of its audience
 * @param corrects index of the entry whose event this one names as a mistake, absent when it names none
 * @param correctedBy index of the entry that names this one's event as a mistake, absent when none does or the reader is
 *     not of its audience
 * @param event absent when the reader is not of its audience, or the bytes are no JSON
 */
public record EntryView(
        long index,
        String chain,
        long number,
        String previous,
        String hash,
        @Nullable Instant journaledAt,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        @Nullable JsonNode event) {

    /** @param event null when it is not to be shown */
    static EntryView of(
            JournalEntry entry, @Nullable JsonNode event, @Nullable Long corrects, @Nullable Long correctedBy) {
        return new EntryView(
                entry.index(),
                entry.chain(),
                entry.number(),
                sha256(entry.previous()),
                sha256(entry.hash()),
                event == null ? null : entry.journaledAt(),
                corrects,
                correctedBy,
                event);
    }

    private static String sha256(byte[] hash) {
        return "sha256:" + HexFormat.of().formatHex(hash);
    }
}
