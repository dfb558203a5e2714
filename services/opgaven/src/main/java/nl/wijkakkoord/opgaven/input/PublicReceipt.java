// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the giver of input is told: what became of it, and nothing else.
 *
 * @param answer null as long as it is open
 * @param measure title of the measure that it led to, null when there is none (any more)
 */
record PublicReceipt(
        LocalDate givenOn,
        InputStatus status,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String measure) {}
