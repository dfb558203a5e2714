// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Instant;
import java.util.HexFormat;
import nl.wijkakkoord.contracts.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An entry as a reader sees it.
 *
 * @param index in the whole journal, from 0
 * @param number in the wijkaanpak's chain, from 1
 * @param previous hash of the entry before it in the chain
 * @param event absent when the reader is not of its audience, or the bytes are no JSON
 */
public record EntryView(
        long index,
        String chain,
        long number,
        String previous,
        String hash,
        Instant journaledAt,
        @Nullable JsonNode event) {

    static EntryView of(JournalEntry entry, boolean visible) {
        return new EntryView(
                entry.index(),
                entry.chain(),
                entry.number(),
                sha256(entry.previous()),
                sha256(entry.hash()),
                entry.journaledAt(),
                visible ? parsed(entry.bytes()) : null);
    }

    private static @Nullable JsonNode parsed(byte[] bytes) {
        try {
            return Json.MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String sha256(byte[] hash) {
        return "sha256:" + HexFormat.of().formatHex(hash);
    }
}
