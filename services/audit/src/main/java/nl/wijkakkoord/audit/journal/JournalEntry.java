// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it is kept. */
public record JournalEntry(
        long index,
        String chain,
        long number,
        byte[] previous,
        byte[] hash,
        byte[] bytes,
        @Nullable UUID wijkaanpak,
        @Nullable String type,
        @Nullable String audience,
        @Nullable Instant recordedAt,
        Instant journaledAt) {}
