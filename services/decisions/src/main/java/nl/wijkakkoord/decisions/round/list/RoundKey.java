// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.platform.request.TextForm;

/** Where a page of rounds ends. */
record RoundKey(Instant openedAt, UUID round) {

    /** Reads what {@link #toString} wrote. */
    static RoundKey read(String text) {
        var parts = text.split(" ");
        return new RoundKey(TextForm.instant(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return openedAt + " " + round;
    }
}
