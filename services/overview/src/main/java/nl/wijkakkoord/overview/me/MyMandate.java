// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.participation.mandate.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Under which the caller can act today.
 *
 * @param subjects the types of subject it covers
 * @param maximumCents whole euro cents, null when no amount limits it
 * @param roomCents what is left of that by what was heard until now, null where nothing limits it
 * @param until last day, null when open
 * @param link where its text is
 */
record MyMandate(
        UUID id,
        List<String> subjects,
        @Nullable Long maximumCents,
        @Nullable Long roomCents,
        LocalDate from,
        @Nullable LocalDate until,
        String link) {

    static MyMandate of(Mandate mandate, long inUse) {
        var maximum = mandate.maximumCents();
        return new MyMandate(
                mandate.id(),
                mandate.subjects(),
                maximum,
                maximum == null ? null : Math.max(0, maximum - inUse),
                mandate.from(),
                mandate.until(),
                "/stakeholders/v1/mandates/" + mandate.id());
    }
}
