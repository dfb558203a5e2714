// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.AreaEvent.AreaDrawn;
import nl.wijkakkoord.contracts.stakeholders.Border;
import nl.wijkakkoord.contracts.stakeholders.Homes;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version of the area, and of this resource: each is drawn in one act
 * @param total of the homes
 * @param allowedActions null when the past was asked for
 */
record AreaView(
        UUID id,
        long version,
        UUID wijkaanpak,
        Border border,
        List<Homes> homes,
        int total,
        String source,
        LocalDate referenceDate,
        By by,
        Instant at,
        @Nullable List<AllowedAction> allowedActions) {

    static AreaView of(AreaDrawn drawn, @Nullable List<AllowedAction> allowedActions) {
        return new AreaView(
                drawn.area(),
                drawn.version(),
                drawn.wijkaanpak(),
                drawn.border(),
                drawn.homes(),
                drawn.total(),
                drawn.source(),
                drawn.referenceDate(),
                drawn.by(),
                drawn.at(),
                allowedActions);
    }
}
