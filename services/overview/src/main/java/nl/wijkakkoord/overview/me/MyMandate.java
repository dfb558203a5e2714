// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.participation.mandate.MandateUse;
import org.jspecify.annotations.Nullable;

/**
 * Under which the caller can act today.
 *
 * @param subjects the types of subject it covers
 * @param maximumCents whole euro cents, null when no amount limits it
 * @param roomCents what is left of that by what was heard until now, null where nothing limits it
 * @param until last day, null when open
 * @param link where its text is
 * @param under of a submandate the mandate that it rests on, else null
 * @param principal for whom the caller acts as a deputy, else null
 */
record MyMandate(
        UUID id,
        List<String> subjects,
        @Nullable Long maximumCents,
        @Nullable Long roomCents,
        LocalDate from,
        @Nullable LocalDate until,
        String link,
        @Nullable UUID under,
        @Nullable UUID principal) {

    static MyMandate of(Mandate mandate, MandateUse use) {
        var beneath = mandate.beneath();
        return new MyMandate(
                mandate.id(),
                mandate.subjects(),
                mandate.maximumCents(),
                room(mandate, use),
                mandate.from(),
                mandate.until(),
                "/stakeholders/v1/mandates/" + mandate.id(),
                beneath == null ? null : beneath.id(),
                beneath == null ? null : beneath.member());
    }

    /** Of a deputy what is left of either. */
    private static @Nullable Long room(@Nullable Mandate mandate, MandateUse use) {
        if (mandate == null) {
            return null;
        }
        var beneath = room(mandate.beneath(), use);
        if (mandate.maximumCents() == null) {
            return beneath;
        }
        var own = Math.max(0, mandate.maximumCents() - use.inUse(mandate.id(), null));
        return beneath == null ? own : Math.min(own, beneath);
    }
}
