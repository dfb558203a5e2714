// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.Border;
import nl.wijkakkoord.contracts.stakeholders.Homes;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface AreaCommand extends Command {

    UUID wijkaanpak();

    default UUID area() {
        return areaOf(wijkaanpak());
    }

    @Override
    default UUID target() {
        return area();
    }

    /** Computed from the wijkaanpak, which has one area. */
    static UUID areaOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes(("area of " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    @Acts(Act.LEADS)
    record DrawArea(UUID wijkaanpak, Border border, List<Homes> homes, String source, LocalDate referenceDate, By by)
            implements AreaCommand {}
}
