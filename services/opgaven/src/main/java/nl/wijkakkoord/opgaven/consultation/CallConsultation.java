// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

/** @param follows the consultation before it, null for a first one */
@Acts(Act.PREPARES)
record CallConsultation(
        UUID consultation,
        UUID wijkaanpak,
        @Nullable UUID opgave,
        @Nullable UUID follows,
        String title,
        String question,
        LocalDate from,
        By by)
        implements Command {

    @Override
    public UUID target() {
        return consultation;
    }
}
