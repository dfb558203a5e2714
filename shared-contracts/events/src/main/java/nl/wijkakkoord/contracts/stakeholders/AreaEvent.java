// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;

/** The area of a wijkaanpak and the homes in it, in versions. */
public sealed interface AreaEvent extends Event {

    UUID area();

    /**
     * From now on this is the area; what was decided on an earlier version stays on that one.
     *
     * @param version from 1
     * @param homes each segment once
     * @param source of the numbers of homes
     * @param referenceDate the day they hold for
     */
    @ContractName("nl.wijkakkoord.stakeholders.area-drawn.v1")
    record AreaDrawn(
            UUID area,
            UUID wijkaanpak,
            int version,
            Border border,
            List<Homes> homes,
            String source,
            LocalDate referenceDate,
            Audience audience,
            By by,
            Instant at)
            implements AreaEvent {

        public AreaDrawn {
            homes = List.copyOf(homes);
        }

        /** In all segments together. */
        public int total() {
            return homes.stream().mapToInt(Homes::number).sum();
        }
    }
}
